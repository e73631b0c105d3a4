export { verifierOptions } from './verifier.options.js';
export { VerifierSettings } from './settings.js';
