export { type Link } from "./link";
export {};
