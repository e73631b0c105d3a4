import { code, type Code, identifier, object, textOfName } from '@workflow-builder/code-printer';
import { array, type ContainerStatement, number, type ValueType, widen } from '@workflow-builder/ir';
import { printExpression } from '../expressions.js';
import type { BlockPrinter, Place } from './block-printer.js';
import type { PrintedContainer } from './container-printer.js';
import type { Exported } from './exports.js';
import { ParallelLoopPrinter } from './parallel-loop-printer.js';
import { type Collection, completedOf, type Loop, RoundPrinter, type Source } from './round-printer.js';
import { SequentialLoopPrinter } from './sequential-loop-printer.js';
import { keyOf, type Value } from './values.js';

/** Prints loops: sequential ones as loops of the language, parallel ones as rounds of a function. */
export class LoopPrinter {
  private readonly sequential: SequentialLoopPrinter;
  private readonly parallel: ParallelLoopPrinter;

  constructor(private readonly blocks: BlockPrinter) {
    const rounds = new RoundPrinter(blocks);
    this.sequential = new SequentialLoopPrinter(blocks, rounds);
    this.parallel = new ParallelLoopPrinter(blocks, rounds);
  }

  print(loop: Loop, statement: ContainerStatement, place: Place): PrintedContainer {
    const source = this.source(loop, place);
    const collections = this.collectionsOf(statement, place);
    const completed = completedOf(loop);
    const rounded = { loop, statement, source, collections, place };
    const { maxParallel } = loop.operation;
    const body = maxParallel === undefined ? this.sequential.print(rounded) : this.parallel.print(rounded, maxParallel);
    const parameter = source === undefined ? code`()` : code`({ ${source.pattern} })`;
    const input = source === undefined ? object([]) : object([[source.field, source.value]]);
    const helper = this.blocks.printer.helper('within');
    const call = code`${helper}(${loop.nodeId}, ${input}, async ${parameter} => ${body})`;
    return {
      call: this.blocks.printer.from(loop, call),
      exported: [
        { value: { nodeId: loop.nodeId, aspect: 0 }, isCertain: true, form: 'output' },
        ...(place.needs(keyOf(completed)) ? [exportNamed(completed)] : []),
        ...collections.map(({ outer }) => exportNamed(outer)),
      ],
    };
  }

  private source({ operation, nodeId }: Loop, { scope, spine }: Place): Source | undefined {
    const { rounds } = operation;
    if (rounds.kind === 'while' || rounds.kind === 'doWhile') return undefined;
    const expression = rounds.kind === 'count' ? rounds.count : rounds.items;
    const field = rounds.kind === 'count' ? 'count' : 'items';
    const name = this.blocks.printer.names.claim(field);
    const carried = { name, type: rounds.kind === 'count' ? number : widen(array(itemType(rounds.items.type))) };
    const fresh = printExpression(expression, scope, nodeId);
    const isHead = spine !== undefined && this.blocks.continuation.isHead(nodeId);
    const value = this.blocks.continuation.start(carried, isHead, fresh);
    return { ...carried, field, value, pattern: renamed(field, name) };
  }

  private collectionsOf({ body }: ContainerStatement, place: Place): readonly Collection[] {
    return this.blocks.values.definedIn(body).flatMap((inner): readonly Collection[] => {
      if (inner.aspect === 'completed') return [];
      const outer = { nodeId: inner.nodeId, aspect: inner.aspect + 1 };
      return place.needs(keyOf(outer)) ? [{ inner, outer }] : [];
    });
  }
}

function exportNamed(value: Value): Exported {
  return { value, isCertain: true, form: 'named' };
}

function renamed(field: string, name: Code): Code {
  return textOfName(name) === field ? name : code`${identifier(field)}: ${name}`;
}

function itemType(type: ValueType): ValueType {
  return type.kind === 'array' ? type.items : { kind: 'json' };
}
