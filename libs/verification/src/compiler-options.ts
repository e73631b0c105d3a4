/**
 * How generated code is compiled, in the spelling of a tsconfig.json: every check that TypeScript has is on.
 * `skipLibCheck` alone is off the strict side: it is about the declarations of the SDK, not about generated code.
 */
export const compilerOptions = {
  target: 'es2023',
  lib: ['es2023'],
  module: 'nodenext',
  moduleResolution: 'nodenext',
  types: ['node'],
  skipLibCheck: true,

  strict: true,
  noImplicitAny: true,
  strictNullChecks: true,
  useUnknownInCatchVariables: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noPropertyAccessFromIndexSignature: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  noUncheckedSideEffectImports: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  allowUnreachableCode: false,
  allowUnusedLabels: false,
  forceConsistentCasingInFileNames: true,

  isolatedModules: true,
  verbatimModuleSyntax: true,
  erasableSyntaxOnly: true,
} as const;
