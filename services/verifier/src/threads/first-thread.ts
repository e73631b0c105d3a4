import { readSettings, SettingsInvalid } from '@workflow-builder/service-kit/settings';
import { createLane, type Lane } from '@workflow-builder/verification/lane';
import { ThreadSettings } from './thread-settings.js';

/**
 * Starts a thread, which gets warm from then on; what is wrong with it is told to who waits for that later. Nothing where the
 * settings are unusable: whoever reads all of them has more to say about it.
 */
export function startFirstThread(env: Readonly<Record<string, string | undefined>>): Lane | undefined {
  try {
    const lane = createLane(readSettings(ThreadSettings, env).limits, {});
    lane.warm().catch(() => undefined);
    return lane;
  } catch (error) {
    if (error instanceof SettingsInvalid) return undefined;
    throw error;
  }
}
