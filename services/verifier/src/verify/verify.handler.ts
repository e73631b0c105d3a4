import { Controller, Inject } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { CodeGeneratedDto, Subject } from '@workflow-builder/contracts';
import type { StageResult } from '@workflow-builder/messaging';
import type { Verifier } from '@workflow-builder/verification';
import { VERIFIER } from './verifier.token.js';
import { verifyCode } from './verify-code.js';

@Controller()
export class VerifyHandler {
  constructor(@Inject(VERIFIER) private readonly verifier: Verifier) {}

  @EventPattern(Subject.CodeGenerated)
  async generated(@Payload() generated: CodeGeneratedDto): Promise<StageResult> {
    return { emit: await verifyCode(this.verifier, generated), about: generated.compilationId };
  }
}
