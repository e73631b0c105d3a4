import type {
  AuditRecordView,
  DrawingRevisionView,
  DrawingSummaryView,
  DrawingView,
  ProjectView,
  RevisedView,
  ServiceView,
} from '@workflow-builder/contracts';
import type {
  AuditRecord,
  Project,
  Revised,
  Service,
  Workflow,
  WorkflowRevision,
  WorkflowSummary,
} from '@workflow-builder/store';

export function revisedView({ revision, createdAt, updatedAt }: Revised): RevisedView {
  return { revision, createdAt: createdAt.toISOString(), updatedAt: updatedAt.toISOString() };
}

export function projectView(project: Project): ProjectView {
  const { id, name, description, services } = project;
  return { id, name, description, services, ...revisedView(project) };
}

export function serviceView(service: Service): ServiceView {
  const { projectId, id, name, description } = service;
  return { projectId, id, name, description, ...revisedView(service) };
}

export function drawingSummaryView(workflow: WorkflowSummary): DrawingSummaryView {
  const { projectId, serviceId, id, name } = workflow;
  return { projectId, serviceId, id, name, ...revisedView(workflow) };
}

export function drawingView(workflow: Workflow): DrawingView {
  return { ...drawingSummaryView(workflow), workflow: workflow.document };
}

export function drawingRevisionView({ revision, savedAt, savedBy, document }: WorkflowRevision): DrawingRevisionView {
  return { revision, savedAt: savedAt.toISOString(), savedBy, workflow: document };
}

export function auditRecordView({ at, actor, action, subject }: AuditRecord): AuditRecordView {
  return { at: at.toISOString(), actor, action, subject };
}
