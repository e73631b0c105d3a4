export * from "./common";
export * from "./service";
export * from "./handler";
export {};
