import { Module } from '@nestjs/common';
import { CompilationRecords } from '@workflow-builder/compilations';
import { Bus } from '@workflow-builder/messaging';
import { METRICS, platformVersion } from '@workflow-builder/service-kit';
import { EnvironmentKeys, openStore, SecretVault, type Store } from '@workflow-builder/store';
import { type Metrics } from '@workflow-builder/telemetry';
import { Temporal } from '@workflow-builder/temporal';
import { Callers } from './access/callers.js';
import { ProjectAccess } from './access/project-access.js';
import { RecordAccess } from './access/record-access.js';
import { Workspaces } from './access/workspaces.js';
import { CompilationAnswers } from './compile/compilation-answers.js';
import { CompilationEvents } from './compile/compilation-events.js';
import { CompilationRecorder } from './compile/compilation-recorder.handler.js';
import { CompilationsController } from './compile/compilations.controller.js';
import { CompileController } from './compile/compile.controller.js';
import { CompileService } from './compile/compile.service.js';
import { InFlight } from './compile/in-flight.js';
import { KnownCompilations } from './compile/known-compilations.js';
import { ComponentsController } from './components/components.controller.js';
import { ConnectorsController } from './connectors/connectors.controller.js';
import { KeyRotation } from './connectors/key-rotation.js';
import { DeployController } from './deploy/deploy.controller.js';
import { DeployService } from './deploy/deploy.service.js';
import { DeployableService } from './deploy/deployable.service.js';
import { DrawnWorkflows } from './deploy/drawn-workflows.service.js';
import { DeploymentStreams } from './deploy/deployment-streams.js';
import { DeploymentsController } from './deploy/deployments.controller.js';
import { PreviewService } from './deploy/preview.service.js';
import { Dependencies } from './health/dependencies.js';
import { HealthController } from './health/health.controller.js';
import { StageRoster } from './health/stage-roster.js';
import { EventStreams } from './http/event-streams.js';
import { LogSearchController } from './logs/log-search.controller.js';
import { LogStreams } from './logs/log-streams.js';
import { LogsController } from './logs/logs.controller.js';
import { AuditController } from './projects/audit.controller.js';
import { DrawingsController } from './projects/drawings.controller.js';
import { MembersController } from './projects/members.controller.js';
import { ProjectsController } from './projects/projects.controller.js';
import { ServicesController } from './projects/services.controller.js';
import { Redaction } from './redaction/redaction.js';
import { KnownRuns } from './runs/known-runs.js';
import { RunNodesController } from './runs/nodes/run-nodes.controller.js';
import { RunNodesService } from './runs/nodes/run-nodes.service.js';
import { ResetClaims } from './runs/reset/reset-claims.js';
import { RunResetController } from './runs/reset/run-reset.controller.js';
import { RunResets } from './runs/reset/run-reset.service.js';
import { RunControl } from './runs/run-control.service.js';
import { RunControlController } from './runs/run-control.controller.js';
import { RunList } from './runs/run-list.service.js';
import { RunsController } from './runs/runs.controller.js';
import { RunsService } from './runs/runs.service.js';
import { StartableWorkflows } from './runs/startable-workflows.js';
import { GatewaySettings } from './settings.js';
import { STORE, VERSION } from './tokens.js';
import { EventTriggers } from './triggers/event-triggers.handler.js';
import { ProjectEvents } from './triggers/events.service.js';
import { ProjectTriggersController } from './triggers/project-triggers.controller.js';
import { TriggeredRuns } from './triggers/triggered-runs.service.js';
import { WebhooksController } from './triggers/webhooks.controller.js';
import { Webhooks } from './triggers/webhooks.service.js';
import { WorkflowSignalsController } from './triggers/workflow-signals.controller.js';
import { WorkflowSignals } from './triggers/workflow-signals.service.js';
import { ValidateController } from './validate/validate.controller.js';

@Module({
  controllers: [
    CompileController,
    CompilationsController,
    CompilationRecorder,
    ValidateController,
    DeployController,
    DeploymentsController,
    RunsController,
    RunControlController,
    RunNodesController,
    RunResetController,
    LogsController,
    LogSearchController,
    WebhooksController,
    ProjectTriggersController,
    WorkflowSignalsController,
    EventTriggers,
    ComponentsController,
    ProjectsController,
    ServicesController,
    DrawingsController,
    MembersController,
    ConnectorsController,
    AuditController,
    HealthController,
  ],
  providers: [
    CompileService,
    KnownCompilations,
    CompilationEvents,
    DeployableService,
    DrawnWorkflows,
    DeployService,
    DeploymentStreams,
    PreviewService,
    RunsService,
    StartableWorkflows,
    RunControl,
    TriggeredRuns,
    Webhooks,
    WorkflowSignals,
    ProjectEvents,
    RunList,
    RunNodesService,
    RunResets,
    ResetClaims,
    Redaction,
    EventStreams,
    LogStreams,
    KnownRuns,
    Callers,
    ProjectAccess,
    RecordAccess,
    Workspaces,
    KeyRotation,
    {
      provide: SecretVault,
      inject: [GatewaySettings],
      useFactory: ({ connectorKeys }: GatewaySettings) =>
        new SecretVault(new EnvironmentKeys(connectorKeys.CONNECTOR_KEY)),
    },
    StageRoster,
    Dependencies,
    { provide: VERSION, useFactory: platformVersion },
    { provide: STORE, inject: [GatewaySettings], useFactory: ({ store }: GatewaySettings): Store => openStore(store) },
    {
      provide: Temporal,
      inject: [GatewaySettings],
      useFactory: ({ temporal }: GatewaySettings) => new Temporal(temporal),
    },
    { provide: CompilationRecords, inject: [Bus], useFactory: (bus: Bus) => new CompilationRecords(bus) },
    {
      provide: CompilationAnswers,
      inject: [Bus, CompilationRecords, GatewaySettings],
      useFactory: (bus: Bus, records: CompilationRecords, { COMPILE_GIVE_UP_MS }: GatewaySettings) =>
        new CompilationAnswers(bus, records, COMPILE_GIVE_UP_MS),
    },
    {
      provide: InFlight,
      inject: [GatewaySettings, METRICS],
      useFactory: ({ MAX_IN_FLIGHT }: GatewaySettings, metrics: Metrics) =>
        measured(new InFlight(MAX_IN_FLIGHT), metrics),
    },
  ],
})
export class GatewayModule {}

function measured(inFlight: InFlight, metrics: Metrics): InFlight {
  metrics.gauge({
    name: 'wb_compilations_in_flight',
    help: 'Compilations that this gateway has under way.',
    collect() {
      this.set(inFlight.count);
    },
  });
  return inFlight;
}
