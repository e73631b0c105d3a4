export type IncomingHttpHeaders = Record<string, string | string[] | undefined>;
