declare module "querystring" {
    interface ParsedUrlQuery extends NodeJS.Dict<string | string[]> {
    }
    interface ParsedUrlQueryInput extends NodeJS.Dict<string | number | boolean | bigint | ReadonlyArray<string | number | boolean | bigint> | null> {
    }
}
declare module "node:querystring" {
    export * from "querystring";
}
