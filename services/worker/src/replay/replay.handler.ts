import { Controller } from '@nestjs/common';
import { MessagePattern, Payload } from '@nestjs/microservices';
import { ReplayRunsDto, type ReplayReportDto, RequestSubject } from '@workflow-builder/contracts';
import { WorkerRunner } from '../worker.runner.js';

/** Tries runs on code that does not serve yet. */
@Controller()
export class ReplayHandler {
  constructor(private readonly runner: WorkerRunner) {}

  @MessagePattern(RequestSubject.ReplayRuns)
  asked(@Payload() { bundleHash, runs }: ReplayRunsDto): Promise<ReplayReportDto> {
    return this.runner.replay(bundleHash, runs);
  }
}
