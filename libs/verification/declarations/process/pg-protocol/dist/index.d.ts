import { DatabaseError } from './messages';
export { DatabaseError };
export {};
