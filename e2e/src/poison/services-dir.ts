import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serviceNames } from '@workflow-builder/stack';

const repository = new URL('../../../', import.meta.url);

/** A folder of services as the stack runs them, with the poisonable validator in place of the sound one. */
export async function poisonableServices(folder: string): Promise<string> {
  const services = join(folder, 'services');
  await mkdir(join(services, 'validator', 'dist'), { recursive: true });
  const poisonable = new URL('e2e/dist/poison/poisonable-validator.js', repository).href;
  await writeFile(join(services, 'validator', 'dist', 'main.js'), `await import(${JSON.stringify(poisonable)});\n`);
  await writeFile(join(services, 'validator', 'package.json'), '{ "type": "module" }\n');
  const others = serviceNames.filter((name) => name !== 'validator');
  await Promise.all(
    others.map((name) => symlink(fileURLToPath(new URL(`services/${name}`, repository)), join(services, name))),
  );
  return services;
}
