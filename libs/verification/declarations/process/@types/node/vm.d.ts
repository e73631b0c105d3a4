declare module "vm" {
    interface Context extends NodeJS.Dict<any> {
    }
}
declare module "node:vm" {
    export * from "vm";
}
