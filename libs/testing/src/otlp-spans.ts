/** One span of a trace, as an exporter sent it. */
export interface CollectedSpan {
  readonly traceId: string;
  readonly spanId: string;
  /** Absent on the root of a trace. */
  readonly parentSpanId?: string;
  readonly name: string;
  /** The resource's `service.name`. */
  readonly service: string;
  /** The instrumentation scope. */
  readonly scope: string;
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** The spans of an OTLP/JSON export request. Throws on a body of another shape. */
export function readSpans(body: unknown): readonly CollectedSpan[] {
  return list(body, 'resourceSpans').flatMap((resourceSpans) => {
    const service = text(attributesOf(field(resourceSpans, 'resource'))['service.name']) ?? '';
    return list(resourceSpans, 'scopeSpans').flatMap((scopeSpans) => {
      const scope = text(field(field(scopeSpans, 'scope'), 'name')) ?? '';
      return list(scopeSpans, 'spans').map((span) => readSpan(span, service, scope));
    });
  });
}

function readSpan(span: unknown, service: string, scope: string): CollectedSpan {
  const parentSpanId = text(field(span, 'parentSpanId'));
  return {
    traceId: required(span, 'traceId'),
    spanId: required(span, 'spanId'),
    ...(parentSpanId === undefined || parentSpanId === '' ? {} : { parentSpanId }),
    name: required(span, 'name'),
    service,
    scope,
    attributes: attributesOf(span),
  };
}

/** OTLP writes attributes as a list of `{ key, value: { <type>Value: … } }`. */
function attributesOf(holder: unknown): Record<string, unknown> {
  return Object.fromEntries(
    list(holder, 'attributes').map((attribute) => [required(attribute, 'key'), firstValue(field(attribute, 'value'))]),
  );
}

function firstValue(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? Object.values(value)[0] : undefined;
}

function field(holder: unknown, name: string): unknown {
  return typeof holder === 'object' && holder !== null
    ? Object.entries(holder).find(([key]) => key === name)?.[1]
    : undefined;
}

function list(holder: unknown, name: string): readonly unknown[] {
  const value = field(holder, name) ?? [];
  if (!Array.isArray(value)) throw new TypeError(`OTLP: ${name} is not a list.`);
  return value;
}

function required(holder: unknown, name: string): string {
  const value = text(field(holder, name));
  if (value === undefined) throw new TypeError(`OTLP: ${name} is missing.`);
  return value;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
