import { Injectable } from '@nestjs/common';
import { CompilationRecords } from '@workflow-builder/compilations';
import {
  Subject,
  type CodeVerifiedDto,
  type DiagnosticDto,
  type NamedRefDto,
  type WorkflowSummaryDto,
} from '@workflow-builder/contracts';
import type { Caller } from '@workflow-builder/store';
import { CompileService, type Compilation } from '../compile/compile.service.js';
import type { CompilationTask } from '../compile/compilation-identity.js';
import { compilationTask } from '../compile/compilation-task.js';
import { KnownCompilations } from '../compile/known-compilations.js';
import { Problem } from '../http/problem.js';
import { stillPending } from '../http/problem-of.js';
import { GatewaySettings } from '../settings.js';
import type { DeployRequest } from './deploy.dto.js';
import { DrawnWorkflows } from './drawn-workflows.service.js';

/** Compilations of one deployment that are under way at once. */
const COMPILATIONS_AT_ONCE = 4;

/** What can be deployed: compilations with verified code, and what they are together. */
export interface Deployable {
  readonly project: NamedRefDto;
  /** Absent for a project. */
  readonly service?: NamedRefDto;
  /** Absent for a service and a project. */
  readonly workflow?: WorkflowSummaryDto;
  readonly compilationIds: readonly [string, ...string[]];
}

interface VerifiedCompilation {
  readonly compilationId: string;
  readonly verified: CodeVerifiedDto;
}

interface PlacedTask {
  readonly task: CompilationTask;
  /** Where in the request it is; empty where there is only one. */
  readonly path: string;
}

/** Sees to it that there is verified code for what a request asks to deploy. */
@Injectable()
export class DeployableService {
  constructor(
    private readonly compiler: CompileService,
    private readonly records: CompilationRecords,
    private readonly known: KnownCompilations,
    private readonly drawn: DrawnWorkflows,
    private readonly settings: GatewaySettings,
  ) {}

  /** @throws Problem 404 when the compilation, or what is drawn, is unknown to the caller, 422 with all findings when there is no verified code, 503 while it is compiled */
  async of(request: DeployRequest, caller: Caller): Promise<Deployable> {
    const compilations = await this.compilations(request, caller);
    const [first] = compilations;
    if (first === undefined) throw new TypeError('a deployment of nothing');
    const { project, service, workflow } = first.verified;
    const scope = scopeOf(request);
    return {
      project,
      ...(scope !== 'project' && { service }),
      ...(scope === 'workflow' && { workflow }),
      compilationIds: [first.compilationId, ...compilations.slice(1).map(({ compilationId }) => compilationId)],
    };
  }

  private async compilations(request: DeployRequest, caller: Caller): Promise<readonly VerifiedCompilation[]> {
    const { compilationId } = request;
    if (compilationId !== undefined) {
      return [required(verified(await this.known.get(compilationId, caller), ''))];
    }
    const results: (VerifiedCompilation | Rejected)[] = [];
    const tasks = await this.tasksOf(request, caller);
    for (let start = 0; start < tasks.length; start += COMPILATIONS_AT_ONCE) {
      const part = tasks.slice(start, start + COMPILATIONS_AT_ONCE);
      results.push(...(await Promise.all(part.map(async (each) => verified(await this.compiled(each), each.path)))));
    }
    const errors = results.flatMap((result) => ('errors' in result ? result.errors : []));
    if (errors.length > 0) throw new Problem(422, errors);
    return results.map(required);
  }

  /** Compiles, and sees to it that the deployer finds the outcome in the record: a reply may come before the recorder. */
  private async compiled({ task }: PlacedTask): Promise<Compilation> {
    const compilation = await this.compiler.compile(task, { waitMs: this.settings.COMPILE_WAIT_MS });
    if (compilation.outcome !== undefined) await this.records.settle(compilation.compilationId, compilation.outcome);
    return compilation;
  }

  private async tasksOf(request: DeployRequest, caller: Caller): Promise<readonly PlacedTask[]> {
    if (request.drawn === undefined) return sentTasks(request);
    const tasks = await this.drawn.of(request.drawn, request, caller);
    const isOne = request.drawn.workflowId !== undefined;
    return tasks.map(({ task, workflowId }) => ({ task, path: isOne ? '' : `drawn.${workflowId}` }));
  }
}

/** What the smallest thing is that a request names. */
function scopeOf({ workflows, services, drawn }: DeployRequest): 'workflow' | 'service' | 'project' {
  if (drawn !== undefined) {
    if (drawn.workflowId !== undefined) return 'workflow';
    return drawn.serviceId === undefined ? 'project' : 'service';
  }
  if (services !== undefined) return 'project';
  return workflows === undefined ? 'workflow' : 'service';
}

/** The documents of a request itself. */
function sentTasks(request: DeployRequest): readonly PlacedTask[] {
  const { workflow, workflows, services } = request;
  if (services !== undefined) {
    return services.flatMap(({ service, workflows: documents }, index) =>
      documents.map((document, position) => ({
        task: compilationTask(document, { ...request, service }),
        path: `services.${index}.workflows.${position}`,
      })),
    );
  }
  if (workflows !== undefined) {
    return workflows.map((document, index) => ({
      task: compilationTask(document, request),
      path: `workflows.${index}`,
    }));
  }
  return [{ task: compilationTask(workflow, request), path: '' }];
}

interface Rejected {
  readonly errors: readonly DiagnosticDto[];
}

/** @throws Problem 503 while it is compiled */
function verified({ compilationId, outcome }: Compilation, path: string): VerifiedCompilation | Rejected {
  if (outcome === undefined) throw stillPending(compilationId);
  if (outcome.subject === Subject.CodeVerified) return { compilationId, verified: outcome.data };
  return { errors: path === '' ? outcome.data.errors : outcome.data.errors.map((error) => within(path, error)) };
}

/** Of several documents, a finding says which one it is about. */
function within(path: string, error: DiagnosticDto): DiagnosticDto {
  return { ...error, field: error.field === undefined ? path : `${path}.${error.field}` };
}

/** @throws Problem 422 */
function required(result: VerifiedCompilation | Rejected): VerifiedCompilation {
  if ('errors' in result) throw new Problem(422, result.errors);
  return result;
}
