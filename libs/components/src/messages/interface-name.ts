import type { WorkflowNode } from '@workflow-builder/workflow-model';

/** The name by which an interface node is called: its component's name, else its label, in kebab case; else its id. */
export function interfaceName({ componentName, label, id }: WorkflowNode): string {
  const words = (componentName ?? label)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  return words.length === 0 ? id : words.join('-').slice(0, 100);
}
