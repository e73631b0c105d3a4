import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { RequestSubject, ValidationReport } from '@workflow-builder/contracts';
import { diagnostic } from '@workflow-builder/diagnostics';
import { Bus, DtoValidator, NoResponders, RequestFailed, RequestTimeout } from '@workflow-builder/messaging';
import { compileOptions } from '../compile/compilation-task.js';
import { CompileRequest } from '../compile/compile.dto.js';
import { ApiFailures, ApiResult } from '../http/openapi-results.js';
import { Problem } from '../http/problem.js';
import { pipelineFull, stageUnavailable } from '../http/problem-of.js';

/** How long a validator may take, also for the largest document. */
const VALIDATION_DEADLINE_MS = 10_000;

/** `POST /validate`: asks a validator and leaves no trace. */
@ApiTags('compiler')
@Controller(['', 'api/compiler'])
export class ValidateController {
  private readonly validator = new DtoValidator();

  constructor(private readonly bus: Bus) {}

  @Post('validate')
  @HttpCode(200)
  @ApiOperation({ operationId: 'validate', summary: 'Say what is wrong with a workflow, and what could be better' })
  @ApiResult(200, 'ValidationReport', 'All findings; `valid` is false when one of them is an error.')
  @ApiFailures(400, 413, 422, 429, 503)
  async validate(@Body() request: CompileRequest): Promise<ValidationReport> {
    const question = { document: request.workflow, options: compileOptions(request) };
    const report = await this.ask(question);
    if (!this.validator.accepts(ValidationReport, report)) throw new TypeError('a validator answered with no report');
    return report;
  }

  private async ask(question: object): Promise<unknown> {
    try {
      return await this.bus.request(RequestSubject.ValidateWorkflow, question, { timeoutMs: VALIDATION_DEADLINE_MS });
    } catch (error) {
      if (error instanceof NoResponders || error instanceof RequestTimeout) throw stageUnavailable('validator');
      throw error instanceof RequestFailed ? refusal(error) : error;
    }
  }
}

/** What it means to a client that the validator refused to answer. */
function refusal({ code, message }: RequestFailed): Problem {
  switch (code) {
    case 'BUSY':
      return pipelineFull();
    case 'MESSAGE_INVALID':
      return new Problem(400, [diagnostic('REQUEST_INVALID', { reason: message })]);
    default:
      return stageUnavailable('validator');
  }
}
