/**
 * A stage as a process of its own, on the built package: its handler ends the process when the document says so.
 * Started with NATS_URL, SUBJECT_PREFIX and the shared settings in its environment; says `ready` and then each id handled.
 */
import 'reflect-metadata';
import { Controller, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { EventPattern } from '@nestjs/microservices';
import { Consumer, Subject } from '@workflow-builder/contracts';
import {
  BusSettings,
  connectBus,
  JetStreamTransport,
  OriginalErrorFilter,
  TransportSettings,
} from '@workflow-builder/messaging';

class Stage {
  async handle(data) {
    if (data.document === 'exit') process.exit(7);
    process.stdout.write(`${data.compilationId}\n`);
  }
}
Controller()(Stage);
EventPattern(Subject.WorkflowSubmitted)(
  Stage.prototype,
  'handle',
  Object.getOwnPropertyDescriptor(Stage.prototype, 'handle'),
);

class StageModule {}
Module({ controllers: [Stage] })(StageModule);

const { NATS_URL, SUBJECT_PREFIX, ACK_WAIT_MS, MAX_TRIES } = process.env;
const settings = { NATS_URL, SUBJECT_PREFIX, ACK_WAIT_MS: Number(ACK_WAIT_MS), MAX_TRIES: Number(MAX_TRIES) };
const ignore = () => undefined;
const logger = { info: ignore, warn: ignore, error: ignore };
const metrics = { handled: ignore, inFlight: ignore, redelivered: ignore, deadLettered: ignore, lag: ignore };

const bus = await connectBus(Object.assign(new BusSettings(), settings), { service: 'exiting-stage', logger });
const strategy = new JetStreamTransport({
  bus,
  consumers: [Consumer.Validator],
  settings: new TransportSettings(),
  metrics,
});
const app = await NestFactory.createMicroservice(StageModule, { strategy, logger: false });
app.useGlobalFilters(new OriginalErrorFilter());
await app.listen();
process.stdout.write('ready\n');
process.once(
  'SIGTERM',
  () =>
    void app
      .close()
      .then(() => bus.drain())
      .then(() => process.exit(0)),
);
