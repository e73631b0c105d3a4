/** Makes sure, before suites or the platform start, that every server's binary is there. Needs a built package. */
import { ensureBinaries, ServerError } from '../dist/index.js';

try {
  await ensureBinaries();
} catch (error) {
  if (!(error instanceof ServerError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
