import { TransportSettings } from '@workflow-builder/messaging';
import { Section } from './section.js';
import { ServiceSettings } from './service-settings.js';

/** What a service is told that consumes events beside. Each sets its default `PORT`. */
export class ConsumerSettings extends ServiceSettings {
  @Section(() => TransportSettings)
  readonly transport!: TransportSettings;
}
