import { createInspect } from '../inspect/inspect.js';
import type { Inspector } from './inspector.js';

/** Inspects on the caller's thread, one document at a time, without limits: for tools and suites. */
export function createInProcessInspector(): Inspector {
  const inspect = createInspect();
  return {
    inspect: (job) => {
      const [inspection] = inspect([job]);
      return inspection ? Promise.resolve(inspection) : Promise.reject(new Error('The inspection gave nothing.'));
    },
    close: () => Promise.resolve(),
  };
}
