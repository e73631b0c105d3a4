import { createInspect } from '../inspect/inspect.js';

/** The program of a thread: loading it takes as long as getting warm, and what it exports is what the pool calls. */
export default createInspect();
