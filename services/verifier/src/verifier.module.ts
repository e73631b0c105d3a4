import { Module } from '@nestjs/common';
import { createVerifier } from '@workflow-builder/verification';
import { Announcer } from './announce/announcer.js';
import { VerifyHandler } from './verify/verify.handler.js';
import { VERIFIER } from './verify/verifier.token.js';

/** The application starts when the verifier is warm, so ready means warm. */
@Module({
  controllers: [VerifyHandler],
  providers: [Announcer, { provide: VERIFIER, useFactory: createVerifier }],
})
export class VerifierModule {}
