import { DeliverPolicy, jetstream } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import type { DeploymentEventDto } from '@workflow-builder/contracts';

export interface DeploymentEvent {
  /** The same for both copies of an event that arrives twice. */
  readonly id: string;
  /** Such as `dev.workflow-builder.deployment.succeeded`. */
  readonly type: string;
  readonly data: DeploymentEventDto;
}

/** All deployment events since a point in time: first those of the past, then each that comes, until the caller breaks off. */
export async function* deploymentEvents(servers: string, since: Date, prefix = ''): AsyncGenerator<DeploymentEvent> {
  const connection = await connect({ servers });
  try {
    const stream = `${prefix.replaceAll('.', '_').toUpperCase()}DEPLOYMENTS`;
    const consumer = await jetstream(connection).consumers.get(stream, {
      filter_subjects: `${prefix}deployment.*`,
      deliver_policy: DeliverPolicy.StartTime,
      opt_start_time: since.toISOString(),
    });
    for await (const message of await consumer.consume()) {
      const header = (name: string): string => message.headers?.get(name) ?? '';
      yield { id: header('ce-id'), type: header('ce-type'), data: message.json<DeploymentEventDto>() };
    }
  } finally {
    await connection.close();
  }
}
