import { applyDecorators, Controller, Delete, Get, HttpCode, Patch, Post, Put, Req, Res } from '@nestjs/common';
import { ApiBody, ApiHeader, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { TriggeredRun } from '@workflow-builder/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ApiFailures, ApiResult } from '../http/openapi-results.js';
import type { WithText } from '../http/json-body.js';
import { Webhooks } from './webhooks.service.js';

type WebhookRequest = FastifyRequest<{ Params: { readonly project: string; readonly workflow: string } }> & WithText;

/** A route that starts runs where a trigger has the method. */
function Takes(method: (path?: string) => MethodDecorator, operationId: string): MethodDecorator {
  return applyDecorators(
    method(),
    HttpCode(202),
    ApiOperation({
      operationId,
      summary: 'Start a run for an event, where the trigger of a workflow that serves says so',
    }),
    ApiParam({ name: 'project', type: 'string' }),
    ApiParam({ name: 'workflow', type: 'string', description: 'Id of the workflow document.' }),
    ApiHeader({
      name: 'Idempotency-Key',
      required: false,
      description: 'The same key is the same event; also `X-Event-Id`.',
    }),
    ApiHeader({ name: 'X-API-Key', required: false, description: 'Opens the webhook, where it asks for a key.' }),
    ApiHeader({
      name: 'webhook-signature',
      required: false,
      description:
        'With `webhook-id` and `webhook-timestamp`, as Standard Webhooks says, where it asks for a signature.',
    }),
    ApiResult(202, 'TriggeredRun', 'Started.'),
    ApiResult(200, 'TriggeredRun', 'The event had come before; its run.'),
    ApiFailures(400, 401, 403, 404, 413, 422, 503),
  );
}

/** Documents a body that only the workflow knows the form of. */
const AnyInput = (): MethodDecorator =>
  ApiBody({ required: false, description: 'The input of the run.', schema: { type: 'object' } });

/** What is called from outside: the body is the input of the run, and where the method has none, the query. */
@ApiTags('triggers')
@Controller('api/webhooks/:project/:workflow')
export class WebhooksController {
  constructor(private readonly webhooks: Webhooks) {}

  @Takes(Post, 'postWebhook')
  @AnyInput()
  post(@Req() request: WebhookRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<TriggeredRun> {
    return this.answer(request, reply, request.body);
  }

  @Takes(Put, 'putWebhook')
  @AnyInput()
  put(@Req() request: WebhookRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<TriggeredRun> {
    return this.answer(request, reply, request.body);
  }

  @Takes(Patch, 'patchWebhook')
  @AnyInput()
  patch(@Req() request: WebhookRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<TriggeredRun> {
    return this.answer(request, reply, request.body);
  }

  @Takes(Get, 'getWebhook')
  get(@Req() request: WebhookRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<TriggeredRun> {
    return this.answer(request, reply, request.query);
  }

  @Takes(Delete, 'deleteWebhook')
  delete(@Req() request: WebhookRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<TriggeredRun> {
    return this.answer(request, reply, request.query);
  }

  private async answer(
    { params, method, headers, text: body = '' }: WebhookRequest,
    reply: FastifyReply,
    input: unknown,
  ): Promise<TriggeredRun> {
    const { project: projectId, workflow: workflowId } = params;
    const call = { projectId, workflowId, method, headers, input: input ?? {}, body };
    const { isNew, ...run } = await this.webhooks.take(call);
    void reply.status(isNew ? 202 : 200).header('location', `/api/runs/${encodeURIComponent(run.workflowId)}`);
    return run;
  }
}
