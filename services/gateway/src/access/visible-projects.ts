import type { Project, Workspace } from '@workflow-builder/store';
import { invalidFilter } from '../http/filters.js';
import { found } from '../http/records.js';

/** Projects that one request may look through. */
const MAX_PROJECTS = 100;

/**
 * The projects that a request is about: the one that it names, else all that the workspace shows.
 * @throws Problem 404 for one that it does not show, 400 when it shows too many to look through
 */
export async function visibleProjects({ projects }: Workspace, only: string | undefined): Promise<readonly Project[]> {
  if (only !== undefined) return [found(await projects.get(only), { kind: 'project', id: only })];
  const { items, next } = await projects.list({ limit: MAX_PROJECTS });
  if (next !== undefined) throw invalidFilter('project', `must be given where there are more than ${MAX_PROJECTS}`);
  return items;
}
