import { installedDeclarations, slimDeclarations } from './declarations.js';
import { createProgramFactory, type ProgramFactory } from './program.js';
import type { Among } from './split.js';

/** Who makes programs among which declarations. */
export interface Programs extends Readonly<Record<Among, ProgramFactory>> {
  /** For activities, whose declarations are to be emitted. */
  readonly surface: ProgramFactory;
}

export function createPrograms(): Programs {
  const installed = installedDeclarations();
  const slimProcess = slimDeclarations('process', installed);
  return {
    installed: createProgramFactory({ declarations: installed }),
    process: createProgramFactory({ declarations: slimProcess }),
    surface: createProgramFactory({ declarations: slimProcess, options: { declaration: true } }),
    workflow: createProgramFactory({ declarations: slimDeclarations('workflow', installed) }),
  };
}
