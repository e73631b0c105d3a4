import { bootstrapService, loadSettings } from '@workflow-builder/service-kit';
import { VerifierSettings } from './settings.js';
import { verifierOptions } from './verifier.options.js';

await bootstrapService(verifierOptions(loadSettings(VerifierSettings)));
