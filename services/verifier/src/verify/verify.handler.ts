import { Controller, Inject } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { CodeGeneratedDto, Subject } from '@workflow-builder/contracts';
import type { StageResult } from '@workflow-builder/messaging';
import type { Verifier } from '@workflow-builder/verification';
import { DefectReports } from '../defects/defect-reports.js';
import { judged, showsDefect } from './judge.js';
import type { VerificationMetrics } from './verification-metrics.js';
import { VERIFICATION_METRICS, VERIFIER } from './verifier.token.js';

@Controller()
export class VerifyHandler {
  constructor(
    @Inject(VERIFIER) private readonly verifier: Verifier,
    @Inject(VERIFICATION_METRICS) private readonly metrics: VerificationMetrics,
    private readonly defects: DefectReports,
  ) {}

  @EventPattern(Subject.CodeGenerated)
  async generated(@Payload() generated: CodeGeneratedDto): Promise<StageResult> {
    const verdict = await this.verifier.verify(generated.code.files, generated.code.nodeMap);
    if (showsDefect(verdict)) {
      this.metrics.defect();
      await this.defects.keep(generated, verdict.findings);
    }
    return { emit: judged(generated, verdict), about: generated.compilationId };
  }
}
