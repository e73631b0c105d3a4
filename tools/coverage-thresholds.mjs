/** The compiler's own libraries: what they get wrong ends up in every generated workflow. */
const compilerLibs = [
  'workflow-model',
  'diagnostics',
  'ir',
  'manifest',
  'rehearsal',
  'component-kit',
  'components',
  'compiler',
  'code-printer',
  'verification',
];

const threshold = (percent) => ({ lines: percent, statements: percent });

/** Below 90 % in a compiler library, or 80 % anywhere else, the test run fails. */
export const coverageThreshold = {
  global: threshold(80),
  ...Object.fromEntries(compilerLibs.map((lib) => [`./libs/${lib}/`, threshold(90)])),
};
