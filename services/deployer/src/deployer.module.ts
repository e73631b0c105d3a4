import { Module } from '@nestjs/common';
import { CompilationRecords } from '@workflow-builder/compilations';
import { WORKER_NUDGE_SUBJECT } from '@workflow-builder/contracts';
import { Bus, EventPublisher } from '@workflow-builder/messaging';
import { openStore, type Store } from '@workflow-builder/store';
import {
  DeploymentRuns,
  ProjectSchedules,
  ProjectWorkflows,
  Temporal,
  WorkerDeployments,
} from '@workflow-builder/temporal';
import { bundleWorkflows } from './bundle/bundler.js';
import { DeployHandler } from './deploy/deploy.handler.js';
import { Deployer } from './deploy/deployer.js';
import { BusDeploymentEvents } from './deploy/deployment-events.js';
import type { DeploymentPorts } from './deploy/ports.js';
import { OutcomeRecorder } from './deploy/outcome-recorder.handler.js';
import { verifiedCode } from './deploy/verified-code.js';
import { Housekeeping } from './housekeeping.js';
import { replayInWorker } from './replay/ask-worker.js';
import { PreviewHandler } from './replay/preview.handler.js';
import { DeployerSettings } from './settings.js';
import { DEPLOYMENT_PORTS, STORE } from './tokens.js';

@Module({
  controllers: [DeployHandler, PreviewHandler, OutcomeRecorder],
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
      provide: DEPLOYMENT_PORTS,
      inject: [DeployerSettings, STORE, Temporal, Bus, EventPublisher],
      useFactory: deploymentPorts,
    },
    { provide: Deployer, inject: [DEPLOYMENT_PORTS], useFactory: (ports: DeploymentPorts) => new Deployer(ports) },
  ],
})
export class DeployerModule {}

function deploymentPorts(
  settings: DeployerSettings,
  store: Store,
  temporal: Temporal,
  bus: Bus,
  publisher: EventPublisher,
): DeploymentPorts {
  const records = new CompilationRecords(bus);
  return {
    verifiedCode: (compilationId) => verifiedCode(records, compilationId),
    store,
    bundle: bundleWorkflows,
    nudgeWorkers: () => bus.announce(WORKER_NUDGE_SUBJECT, {}),
    replay: replayInWorker(bus),
    runs: new DeploymentRuns(temporal),
    workerDeployments: new WorkerDeployments(temporal),
    projectWorkflows: new ProjectWorkflows(temporal),
    schedules: new ProjectSchedules(temporal),
    events: new BusDeploymentEvents(publisher),
    startDeadlineMs: settings.START_DEADLINE_MS,
  };
}
