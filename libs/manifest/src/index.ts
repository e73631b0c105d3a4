export * from './manifest.js';
export type { AppliedPlugin, Endpoint, EndpointAuth, ManifestPart, NodePart, RateLimit } from './part.js';
export { mergeManifest } from './merge/merge-manifest.js';
export { manifestDefinitions, manifestSchema } from './schema/manifest-schema.js';
