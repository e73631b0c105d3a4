import { Module } from '@nestjs/common';
import { CompilationRecords } from '@workflow-builder/compilations';
import { WORKER_NUDGE_SUBJECT } from '@workflow-builder/contracts';
import { Bus, EventPublisher } from '@workflow-builder/messaging';
import { openStore, type Store } from '@workflow-builder/store';
import { Temporal, WorkerDeployments } from '@workflow-builder/temporal';
import { bundleWorkflows } from './bundle/bundler.js';
import { DeployHandler } from './deploy/deploy.handler.js';
import { Deployer } from './deploy/deployer.js';
import { BusDeploymentEvents } from './deploy/deployment-events.js';
import { OutcomeRecorder } from './deploy/outcome-recorder.handler.js';
import { verifiedCode } from './deploy/verified-code.js';
import { Housekeeping } from './housekeeping.js';
import { DeployerSettings } from './settings.js';
import { STORE } from './tokens.js';

@Module({
  controllers: [DeployHandler, OutcomeRecorder],
  providers: [
    Housekeeping,
    {
      provide: STORE,
      inject: [DeployerSettings],
      useFactory: ({ store }: DeployerSettings): Store => openStore(store),
    },
    {
      provide: Temporal,
      inject: [DeployerSettings],
      useFactory: ({ temporal }: DeployerSettings) => new Temporal(temporal),
    },
    {
      provide: Deployer,
      inject: [DeployerSettings, STORE, Temporal, Bus, EventPublisher],
      useFactory: createDeployer,
    },
  ],
})
export class DeployerModule {}

function createDeployer(
  settings: DeployerSettings,
  store: Store,
  temporal: Temporal,
  bus: Bus,
  publisher: EventPublisher,
): Deployer {
  const records = new CompilationRecords(bus);
  return new Deployer({
    verifiedCode: (compilationId) => verifiedCode(records, compilationId),
    store,
    bundle: bundleWorkflows,
    nudgeWorkers: () => bus.announce(WORKER_NUDGE_SUBJECT, {}),
    workerDeployments: new WorkerDeployments(temporal),
    events: new BusDeploymentEvents(publisher),
    startDeadlineMs: settings.START_DEADLINE_MS,
  });
}
