export * from "./service";
export {};
