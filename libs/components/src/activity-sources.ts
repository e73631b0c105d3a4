import { standardSources } from './standard-sources.generated.js';

/** How a standard activity is written into a project of its own: declarations it needs, in order, and its own definition. */
export interface ActivitySource {
  readonly sources: readonly string[];
  readonly definition: string;
}

const sources: Readonly<Record<string, ActivitySource>> = {
  log: {
    sources: [standardSources.json, standardSources.log, standardSources['post-to']],
    definition: "export const log = createLogActivity(postTo(process.env['KONG_LOGGING_URL']));",
  },
};

/** @throws TypeError for an activity that is not of the standard library. */
export function activitySource(name: string): ActivitySource {
  const source = Object.hasOwn(sources, name) ? sources[name] : undefined;
  if (source === undefined) throw new TypeError(`No source of the activity ${name}.`);
  return source;
}
