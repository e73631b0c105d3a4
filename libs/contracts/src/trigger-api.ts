import { IsIn, IsOptional, IsString } from 'class-validator';
import { NestedArray } from './nested.js';

/** Answer of a webhook, as the manifests of workflows announce it. */
export class TriggeredRun {
  /** As `/api/runs/{id}` takes it: Temporal's workflow id. */
  @IsString()
  readonly workflowId!: string;

  /** Temporal's run id. */
  @IsString()
  readonly runId!: string;
}

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

/** A call that starts runs. */
export class WebhookView {
  /** Id of the workflow document. */
  @IsString()
  readonly workflowId!: string;

  @IsString()
  readonly nodeId!: string;

  @IsIn(methods)
  readonly method!: (typeof methods)[number];

  /** On the gateway. */
  @IsString()
  readonly path!: string;

  @IsIn(['none', 'api-key', 'jwt', 'signature'])
  readonly auth!: 'none' | 'api-key' | 'jwt' | 'signature';

  /** What callers send as `X-API-Key`; for `api-key`. */
  @IsOptional()
  @IsString()
  readonly apiKey?: string;

  /** What callers sign with as Standard Webhooks says, `whsec_` and Base64; for `signature`. */
  @IsOptional()
  @IsString()
  readonly signingKey?: string;
}

/** Body of `GET /api/projects/{project}/webhooks`. */
export class WebhookList {
  /** Of the workflows that serve, ordered by workflow id. */
  @NestedArray(() => WebhookView)
  readonly items!: readonly WebhookView[];
}
