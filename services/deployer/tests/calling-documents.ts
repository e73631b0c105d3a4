interface DrawnWorkflow {
  readonly id: string;
  readonly name: string;
  readonly nodes: readonly object[];
  readonly edges: readonly object[];
}

/** A workflow `Calling` that starts `Called` with an input. */
export function callingDocument(input: object): DrawnWorkflow {
  const call = {
    id: 'call',
    type: 'child-workflow',
    data: { label: 'Call', config: { workflowType: 'Called', input } },
  };
  return chain('Calling', {}, [call]);
}

/** A workflow `Called` with these fields of its input, all of them required. */
export function calledDocument(properties: object = { sku: { type: 'string' } }): DrawnWorkflow {
  return chain('Called', { inputSchema: { type: 'object', properties, required: Object.keys(properties) } }, []);
}

function chain(name: string, trigger: object, steps: readonly { readonly id: string }[]): DrawnWorkflow {
  const nodes = [
    { id: 'start', type: 'trigger', data: { label: 'Start', config: { triggerType: 'manual', ...trigger } } },
    ...steps,
    { id: 'end', type: 'end', data: { label: 'End', config: {} } },
  ];
  const edges = nodes
    .slice(1)
    .map(({ id }, index) => ({ id: `e${String(index)}`, source: nodes[index]?.id, target: id }));
  return { id: name, name, nodes, edges };
}
