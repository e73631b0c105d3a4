import type { Audit, AuditRecord, AuditSubject } from '../audit.js';
import type { Page, PageRequest } from '../page.js';
import type { SqlFunctions } from './sql-functions.js';
import { listArguments, pageOf, type Wire } from './wire.js';

interface AuditRow extends Wire<AuditRecord> {
  readonly position: number;
}

export class FunctionAudit implements Audit {
  constructor(private readonly functions: SqlFunctions) {}

  async ofProject(projectId: string, page: PageRequest): Promise<Page<AuditRecord>> {
    const args = { p_project: projectId, ...listArguments(page) };
    const rows = await this.functions.call<readonly AuditRow[]>('list_audit_records', args);
    return pageOf(rows, page, recordOf, ({ position }) => String(position));
  }

  async append(projectId: string, action: string, { kind, id }: AuditSubject): Promise<void> {
    await this.functions.call('append_audit_record', {
      p_project: projectId,
      p_action: action,
      p_kind: kind,
      p_id: id,
    });
  }
}

function recordOf({ at, actor, action, projectId, subject }: AuditRow): AuditRecord {
  return { at: new Date(at), actor, action, projectId, subject };
}
