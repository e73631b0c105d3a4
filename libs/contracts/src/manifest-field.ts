import { IsObject } from 'class-validator';
import { JSONSchema } from 'class-validator-jsonschema';
import { Untouched } from './untouched.js';

/**
 * The manifest of a workflow (`libs/manifest`), exactly as it was made: it holds JSON Schemas and texts of the document. Its form is
 * in the schema; at run time it is only known to be an object, since our own stages made it.
 */
export function IsManifest(): PropertyDecorator {
  const decorators = [
    IsObject(),
    Untouched(),
    JSONSchema((_schema, { refPointerPrefix }) => ({ $ref: `${refPointerPrefix}Manifest` })),
  ];
  return (target, property) => {
    for (const decorate of decorators) decorate(target, property.toString());
  };
}
