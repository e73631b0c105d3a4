import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** What the source says of a DTO class and its fields. */
export interface ClassDocs {
  readonly summary: string | undefined;
  /** Names of all its own fields. */
  readonly properties: readonly string[];
  readonly fields: ReadonlyMap<string, string>;
  /** The class that it extends. */
  readonly base: string | undefined;
}

/** The docstrings of the classes in source files, by class name. @throws RangeError when two classes share a name. */
export function classDocs(files: readonly string[]): ReadonlyMap<string, ClassDocs> {
  const docs = new Map<string, ClassDocs>();
  for (const file of files) {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
    for (const declaration of source.statements.filter(ts.isClassDeclaration)) {
      const name = declaration.name?.text ?? '';
      if (docs.has(name)) throw new RangeError(`Two DTO classes are called ${name}.`);
      docs.set(name, docsOf(declaration));
    }
  }
  return docs;
}

/** What is said of a field, in the class or in one that it extends. */
export function fieldDoc(
  docs: ReadonlyMap<string, ClassDocs>,
  className: string | undefined,
  field: string,
): string | undefined {
  const own = className === undefined ? undefined : docs.get(className);
  return own === undefined ? undefined : (own.fields.get(field) ?? fieldDoc(docs, own.base, field));
}

function docsOf(declaration: ts.ClassDeclaration): ClassDocs {
  const fields = declaration.members.flatMap((member): [string, string][] => {
    const doc = docOf(member);
    return ts.isPropertyDeclaration(member) && doc !== undefined ? [[member.name.getText(), doc]] : [];
  });
  const properties = declaration.members.filter(ts.isPropertyDeclaration).map(({ name }) => name.getText());
  const base = declaration.heritageClauses?.[0]?.types[0]?.expression.getText();
  return { summary: docOf(declaration), properties, fields: new Map(fields), base };
}

function docOf(node: ts.Node): string | undefined {
  const [doc] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  const text = doc === undefined ? undefined : ts.getTextOfJSDocComment(doc.comment);
  return text?.replace(/\s+/g, ' ').trim();
}
