/** An event of a stream. */
export interface StreamEvent {
  readonly event: string;
  readonly id: string;
  readonly data: unknown;
}

/** Reads a stream of server-sent events until as many have come, and leaves. */
export async function readEvents(
  url: string,
  count: number,
  {
    headers = {},
    onOpen,
  }: { readonly headers?: Record<string, string>; readonly onOpen?: () => Promise<unknown> } = {},
): Promise<readonly StreamEvent[]> {
  const leaving = new AbortController();
  const signal = AbortSignal.any([leaving.signal, AbortSignal.timeout(60_000)]);
  const response = await fetch(url, { headers: { accept: 'text/event-stream', ...headers }, signal });
  if (response.status !== 200 || response.body === null) throw new Error(await response.text());
  await onOpen?.();
  const events: StreamEvent[] = [];
  let rest = '';
  try {
    for await (const text of response.body.pipeThrough(new TextDecoderStream())) {
      const parts = (rest + text).split('\n\n');
      rest = parts.pop() ?? '';
      events.push(...parts.flatMap(eventOf));
      if (events.length >= count) return events;
    }
  } finally {
    leaving.abort();
  }
  return events;
}

function eventOf(text: string): readonly StreamEvent[] {
  const fields = new Map(text.split('\n').map((line): [string, string] => fieldOf(line)));
  const data = fields.get('data');
  if (data === undefined) return [];
  return [{ event: fields.get('event') ?? '', id: fields.get('id') ?? '', data: JSON.parse(data) }];
}

function fieldOf(line: string): [name: string, value: string] {
  const [name = '', ...value] = line.split(': ');
  return [name, value.join(': ')];
}
