import { isJsonObject, type JsonObject, type JsonValue, ownValue } from '@workflow-builder/workflow-model';

/** A variable that all runs of a project share. */
export interface ProjectVariable {
  readonly name: string;
  /** What it begins with. */
  readonly initialValue: JsonValue;
  /** JSON Schema that every value fits. */
  readonly schema: JsonObject;
  /** Whether nodes name it and nothing declares it; such a one yields to a declaration. Default false. */
  readonly isImplied?: boolean;
}

/** Variables of a project by name, as events and artifacts carry them. */
export type ProjectDeclarations = Readonly<Record<string, JsonObject>>;

export function declarationsOf(variables: readonly ProjectVariable[]): ProjectDeclarations {
  return Object.fromEntries(
    variables.map(({ name, schema, initialValue, isImplied = false }) => [name, { schema, initialValue, isImplied }]),
  );
}

/** The variables that declarations hold. @throws TypeError for what `declarationsOf` has not made. */
export function readDeclarations(declarations: JsonObject): readonly ProjectVariable[] {
  return Object.entries(declarations).map(([name, declaration]) => {
    if (!isJsonObject(declaration)) throw new TypeError(`The variable ${name} has no declaration.`);
    const schema = ownValue(declaration, 'schema');
    if (!isJsonObject(schema)) throw new TypeError(`The variable ${name} has no schema.`);
    const initialValue = ownValue(declaration, 'initialValue') ?? null;
    return { name, schema, initialValue, isImplied: ownValue(declaration, 'isImplied') === true };
  });
}
