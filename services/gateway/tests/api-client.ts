import { expect } from '@jest/globals';

/** An answer of the API. */
export interface ApiAnswer {
  readonly status: number;
  readonly etag: string;
  readonly location: string;
  /** Undefined where there is none, or it is no JSON. */
  readonly body: unknown;
  /** Everything of it that a client sees. */
  readonly text: string;
}

export type ApiCall = (
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  body?: unknown,
  headers?: Readonly<Record<string, string>>,
) => Promise<ApiAnswer>;

/** Asks the API under `/api`, as the holder of the token if there is one. */
export function apiClient(url: string, token?: string): ApiCall {
  return async (method, path, body, headers = {}) => {
    const response = await fetch(`${url}/api${path}`, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      signal: AbortSignal.timeout(30_000),
    });
    const text = await response.text();
    return {
      status: response.status,
      etag: response.headers.get('etag') ?? '',
      location: response.headers.get('location') ?? '',
      body: isJson(response) ? JSON.parse(text) : undefined,
      text: JSON.stringify([...response.headers]) + text,
    };
  };
}

function isJson({ headers }: Response): boolean {
  return headers.get('content-type')?.startsWith('application/json') === true;
}

/** What an answer that refuses is expected to hold. */
export const refusal = (code: string): object => ({
  success: false,
  errors: expect.arrayContaining([expect.objectContaining({ code, severity: 'error' })]),
});
