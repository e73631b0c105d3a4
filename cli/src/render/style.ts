import { styleText } from 'node:util';
import type { Io, Output } from '../io.js';

type Paint = (text: string) => string;

export interface Style {
  readonly bold: Paint;
  readonly dim: Paint;
  readonly red: Paint;
  readonly yellow: Paint;
  readonly green: Paint;
  readonly cyan: Paint;
}

/** Colours where a person looks, unless `NO_COLOR` is set. */
export function styleFor(output: Output, env: Io['env']): Style {
  const coloured = output.isTTY === true && !env['NO_COLOR'];
  const paint =
    (format: keyof Style): Paint =>
    (text) =>
      coloured ? styleText(format, text, { validateStream: false }) : text;
  return {
    bold: paint('bold'),
    dim: paint('dim'),
    red: paint('red'),
    yellow: paint('yellow'),
    green: paint('green'),
    cyan: paint('cyan'),
  };
}
