import { Matches } from 'class-validator';

/** A path of letters, digits, `-`, `_` and single slashes, relative to the public prefix of the workflow. */
export function IsEndpointPath(): PropertyDecorator {
  return Matches(/^\/(?:[A-Za-z0-9_-]+\/)*[A-Za-z0-9_-]*$/, {
    message: 'it must be a path such as /orders, of letters, digits, `-`, `_` and single slashes',
  });
}
