import { ValidateBy } from 'class-validator';
import { EnvironmentKeys } from './environment-keys.js';

/** Known to everyone: it keeps secrets out of plain sight on a developer's machine, and no more. */
export const DEVELOPMENT_KEY = `development:${Buffer.alloc(32, 'workflow-builder').toString('base64')}`;

/** The message never tells what was given. */
function IsMasterKeys(): PropertyDecorator {
  const validate = (value: unknown): boolean => {
    try {
      return typeof value === 'string' && new EnvironmentKeys(value).currentKeyId !== '';
    } catch {
      return false;
    }
  };
  const defaultMessage = (): string => 'it must be id:base64 of 32 bytes, or several of these by commas';
  return ValidateBy({ name: 'masterKeys', validator: { validate, defaultMessage } });
}

/** The keys that secrets of connectors are sealed with. */
export class ConnectorKeySettings {
  /** `id:base64` of 32 bytes, by commas; the first one seals, the others only open what they sealed before. */
  @IsMasterKeys()
  readonly CONNECTOR_KEY: string = DEVELOPMENT_KEY;
}
