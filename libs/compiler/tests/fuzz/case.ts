import type { JsonObject, JsonValue } from '@workflow-builder/workflow-model';
import { type Message, seededResults, type Surroundings } from '@workflow-builder/rehearsal';

export interface DocumentNode {
  readonly id: string;
  readonly type: string;
  readonly parentId?: string;
  readonly data: JsonObject;
}

export interface DocumentEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly sourceHandle?: string;
}

/** A document as an editor sends it. */
export interface FuzzDocument {
  readonly id: string;
  readonly name: string;
  readonly nodes: readonly DocumentNode[];
  readonly edges: readonly DocumentEdge[];
  readonly variables: readonly JsonObject[];
}

/** A document and all that its run depends on. Plain JSON, so that it can be kept. */
export interface FuzzCase {
  readonly seed: string;
  readonly document: FuzzDocument;
  readonly input: JsonValue;
  readonly messages: readonly Message[];
  /** How often work fails, from 0 to 1. */
  readonly failureRate: number;
  /** How often an event counts in the length of the history: the more, the sooner runs continue as new. */
  readonly eventWeight: number;
}

export function surroundingsOf({ seed, input, messages, failureRate }: FuzzCase): Surroundings {
  return { seed, input, messages, results: seededResults(seed, failureRate) };
}
