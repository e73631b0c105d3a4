import type { Page, PageRequest } from '../page.js';
import type { Drawing, Workflow, WorkflowRevision, Workflows, WorkflowSummary } from '../workflows.js';
import type { Written } from '../written.js';
import type { SqlFunctions } from './sql-functions.js';
import { dates, ended, listArguments, pageOf, parseJson, type Wire, type WireWritten, written } from './wire.js';

type SummaryRow = Wire<WorkflowSummary>;

interface WorkflowRow {
  readonly summary: SummaryRow;
  /** As its text. */
  readonly document: string;
}

type RevisionRow = Wire<Omit<WorkflowRevision, 'document'>> & Pick<WorkflowRow, 'document'>;

export class FunctionWorkflows implements Workflows {
  constructor(private readonly functions: SqlFunctions) {}

  async create(projectId: string, serviceId: string, drawing: Drawing): Promise<Written<Workflow>> {
    const args = { p_project: projectId, p_service: serviceId, ...drawingArguments(drawing) };
    return written(await this.functions.call<WireWritten<WorkflowRow>>('create_workflow', args), workflowOf);
  }

  async get(projectId: string, id: string): Promise<Workflow | undefined> {
    const row = await this.functions.call<WorkflowRow | null>('get_workflow', { p_project: projectId, p_id: id });
    return row === null ? undefined : workflowOf(row);
  }

  async list(projectId: string, page: PageRequest & { readonly serviceId?: string }): Promise<Page<WorkflowSummary>> {
    const args = { p_project: projectId, p_service: page.serviceId, ...listArguments(page) };
    const rows = await this.functions.call<readonly SummaryRow[]>('list_workflows', args);
    return pageOf(rows, page, summaryOf, ({ id }) => id);
  }

  async update(projectId: string, drawing: Drawing, revision?: number): Promise<Written<Workflow>> {
    const args = { p_project: projectId, p_revision: revision, ...drawingArguments(drawing) };
    return written(await this.functions.call<WireWritten<WorkflowRow>>('update_workflow', args), workflowOf);
  }

  async delete(projectId: string, id: string, revision?: number): Promise<Written<null>> {
    return ended(
      await this.functions.call('delete_workflow', { p_project: projectId, p_id: id, p_revision: revision }),
    );
  }

  async revision(projectId: string, id: string, revision: number): Promise<WorkflowRevision | undefined> {
    const args = { p_project: projectId, p_id: id, p_revision: revision };
    const row = await this.functions.call<RevisionRow | null>('get_workflow_revision', args);
    return row === null ? undefined : { ...row, savedAt: new Date(row.savedAt), document: parseJson(row.document) };
  }
}

function drawingArguments({ id, name, document }: Drawing): Readonly<Record<'p_id' | 'p_name' | 'p_document', string>> {
  return { p_id: id, p_name: name, p_document: JSON.stringify(document) };
}

function summaryOf(row: SummaryRow): WorkflowSummary {
  return { ...row, ...dates(row) };
}

function workflowOf({ summary, document }: WorkflowRow): Workflow {
  return { ...summaryOf(summary), document: parseJson(document) };
}
