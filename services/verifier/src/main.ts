import { keepHeapsLean } from '@workflow-builder/verification/lane';
import { startFirstThread } from './threads/first-thread.js';

keepHeapsLean();

// A thread takes two seconds to get warm, and everything else one to be loaded: so the thread goes first, beside it.
const first = startFirstThread(process.env);
const [{ bootstrapService, loadSettings }, { VerifierSettings }, { verifierOptions }] = await Promise.all([
  import('@workflow-builder/service-kit'),
  import('./settings.js'),
  import('./verifier.options.js'),
]);
await bootstrapService(verifierOptions(loadSettings(VerifierSettings), first && { first }));
