import { ServerError } from '@workflow-builder/servers';
import type { ServerPorts, StackOptions } from './options.js';
import { defaultPorts, portSetting } from './services.js';

/** The ports that the environment asks for, or the defaults that README.md lists. Throws {@link ServerError} `BAD_PORT`. */
export function portsFrom(environment: NodeJS.ProcessEnv): Required<Pick<StackOptions, 'ports' | 'serverPorts'>> {
  const port = (setting: string, otherwise: number) => readPort(setting, environment[setting], otherwise);
  const serverPorts: ServerPorts = {
    nats: port('NATS_PORT', 4222),
    temporal: port('TEMPORAL_PORT', 7233),
    temporalUi: port('TEMPORAL_UI_PORT', 8233),
    postgres: port('POSTGRES_PORT', 54322),
  };
  const ports = {
    gateway: port(portSetting('gateway'), defaultPorts.gateway),
    validator: port(portSetting('validator'), defaultPorts.validator),
    codegen: port(portSetting('codegen'), defaultPorts.codegen),
    verifier: port(portSetting('verifier'), defaultPorts.verifier),
    deployer: port(portSetting('deployer'), defaultPorts.deployer),
    worker: port(portSetting('worker'), defaultPorts.worker),
  };
  return { ports, serverPorts };
}

function readPort(setting: string, text: string | undefined, otherwise: number): number {
  if (text === undefined || text === '') return otherwise;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new ServerError('BAD_PORT', `${setting} is "${text}".`, 'It has to be a port, a number from 1 to 65535.');
}
