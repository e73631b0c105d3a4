import { Injectable } from '@nestjs/common';
import { PreviewAnswerDto, RequestSubject, type DeploymentPreview } from '@workflow-builder/contracts';
import { Bus, DtoValidator, NoResponders, RequestFailed, RequestTimeout } from '@workflow-builder/messaging';
import type { Caller } from '@workflow-builder/store';
import { ProjectAccess } from '../access/project-access.js';
import { Problem } from '../http/problem.js';
import { stageUnavailable } from '../http/problem-of.js';
import type { DeployRequest } from './deploy.dto.js';
import { DeployableService } from './deployable.service.js';

/** Bundling and replaying hundreds of runs take some seconds each. */
const PREVIEW_DEADLINE_MS = 60_000;

/** Asks a deployer what a deployment would do. */
@Injectable()
export class PreviewService {
  private readonly validator = new DtoValidator();

  constructor(
    private readonly deployables: DeployableService,
    private readonly access: ProjectAccess,
    private readonly bus: Bus,
  ) {}

  /** @throws Problem as a deployment would, 503 when no deployer answers */
  async of(request: DeployRequest, caller: Caller): Promise<DeploymentPreview> {
    const deployable = await this.deployables.of(request, caller);
    await this.access.demandClaimable(caller, deployable.project);
    const answer = await this.ask({ ...deployable, versioning: request.versioning ?? 'pinned' });
    if (!this.validator.accepts(PreviewAnswerDto, answer)) throw new TypeError('a deployer answered with no preview');
    if (answer.preview === undefined) throw new Problem(422, answer.errors);
    return answer.preview;
  }

  private async ask(question: object): Promise<unknown> {
    try {
      return await this.bus.request(RequestSubject.PreviewDeployment, question, { timeoutMs: PREVIEW_DEADLINE_MS });
    } catch (error) {
      const isAway = [NoResponders, RequestTimeout, RequestFailed].some((kind) => error instanceof kind);
      throw isAway ? stageUnavailable('deployer') : error;
    }
  }
}
