import { LOG_LEVELS, type LogFilter } from '@workflow-builder/store';
import { choiceFilter, instantFilter, type QueryOf, textFilter } from '../http/filters.js';

/** Query parameters of logs, with what each is for. */
export const LOG_FILTERS = {
  project: 'Id of a project; without it the logs of all that you see.',
  run: 'Id of a run, as `/api/runs/{id}` takes it.',
  node: 'Id of a node.',
  level: `That level and those above: one of ${LOG_LEVELS.join(', ')}. A node that failed is an error, one that was cancelled a warning.`,
  text: 'Occurs somewhere in the entry, in whatever case.',
  from: 'Logged then or later; RFC 3339.',
  to: 'Logged before; RFC 3339.',
};

/** What is asked for, apart from the project. */
export type LogQuery = Omit<LogFilter, 'projects'>;

/** @throws Problem 400 */
export function logQuery(query: QueryOf<keyof typeof LOG_FILTERS>): LogQuery {
  const [run, node] = [textFilter(query.run, 'run'), textFilter(query.node, 'node')];
  const level = choiceFilter(query.level, 'level', LOG_LEVELS);
  const text = textFilter(query.text, 'text');
  const [from, to] = [instantFilter(query.from, 'from'), instantFilter(query.to, 'to')];
  return {
    ...(run !== undefined && { run }),
    ...(node !== undefined && { node }),
    ...(level !== undefined && { levels: LOG_LEVELS.slice(LOG_LEVELS.indexOf(level)) }),
    ...(text !== undefined && { text }),
    ...(from && { from }),
    ...(to && { to }),
  };
}
