import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '@workflow-builder/workflow-model';
import { Allow, IsIn, IsNotEmpty, IsOptional, IsString } from 'class-validator';
import { ComponentConfig, configParser } from './config.js';
import { configSchema } from './config-schema.js';
import { Nested, NestedList } from './nested.js';

class Item {
  @IsString()
  @IsNotEmpty()
  readonly name!: string;

  @IsOptional()
  @NestedList(() => Item)
  readonly items?: readonly Item[];
}

class Mode {
  @IsIn(['fast', 'safe'])
  readonly kind!: 'fast' | 'safe';
}

class BoxConfig extends ComponentConfig {
  @IsOptional()
  @NestedList(() => Item)
  readonly items?: readonly Item[];

  @IsOptional()
  @Nested(() => Mode)
  readonly mode?: Mode;

  @Allow()
  readonly anything?: unknown;
}

function parse(source: JsonObject) {
  const found: (readonly [code: string, field: string | undefined])[] = [];
  const config = configParser(BoxConfig)(source, 'Box', (code, _params, place) => found.push([code, place?.field]));
  return { config, found };
}

describe('configParser()', () => {
  it('reads objects of nested DTOs, at any depth', () => {
    const { config, found } = parse({ items: [{ name: 'a', items: [{ name: 'b' }] }], mode: { kind: 'fast' } });
    expect(found).toEqual([]);
    expect(config).toEqual({ items: [{ name: 'a', items: [{ name: 'b' }] }], mode: { kind: 'fast' } });
    expect(config?.items?.[0]?.items?.[0]).toBeInstanceOf(Item);
  });

  it.each([
    [{ items: [{ name: 'a' }, {}] }, 'CONFIG_REQUIRED', 'items[1].name'],
    [{ items: [{ name: 'a', items: [{ name: 7 }] }] }, 'CONFIG_INVALID', 'items[0].items[0].name'],
    [{ items: ['a'] }, 'CONFIG_INVALID', 'items[0]'],
    [{ items: 'a' }, 'CONFIG_INVALID', 'items'],
    [{ items: [{ name: 'a', nmae: 'b' }] }, 'CONFIG_UNKNOWN_FIELD', 'items[0].nmae'],
    [{ mode: { kind: 'wild' } }, 'CONFIG_INVALID', 'mode.kind'],
    [{ mode: [] }, 'CONFIG_INVALID', 'mode'],
  ])('says where %j is wrong', (source, code, field) => {
    expect(parse(source).found).toEqual([[code, `data.config.${field}`]]);
  });

  it('takes null for absent, in nested objects as well', () => {
    expect(parse({ items: null, mode: { kind: 'safe', speed: null } }).found).toEqual([
      ['CONFIG_UNKNOWN_FIELD', 'data.config.mode.speed'],
    ]);
    expect(parse({ items: [{ name: 'a', items: null }] }).found).toEqual([]);
  });

  it('lets no field through that the DTO does not declare', () => {
    const { config, found } = parse(
      JSON.parse('{"items": [{"name": "a", "__proto__": {"polluted": true}}]}') as JsonObject,
    );
    expect(found).toEqual([['CONFIG_UNKNOWN_FIELD', 'data.config.items[0].__proto__']]);
    expect(Object.getPrototypeOf(config?.items?.[0])).toBe(Item.prototype);
  });
});

describe('configSchema()', () => {
  it('holds nested DTOs under `definitions`, also those that hold themselves', () => {
    expect(configSchema(BoxConfig)).toEqual({
      type: 'object',
      properties: {
        description: { type: 'string' },
        items: { type: 'array', items: { $ref: '#/definitions/Item' } },
        mode: { $ref: '#/definitions/Mode' },
        anything: {},
      },
      definitions: {
        Item: {
          type: 'object',
          properties: {
            name: { type: 'string', minLength: 1 },
            items: { type: 'array', items: { $ref: '#/definitions/Item' } },
          },
          required: ['name'],
        },
        Mode: { type: 'object', properties: { kind: { type: 'string', enum: ['fast', 'safe'] } }, required: ['kind'] },
      },
    });
  });

  it('has no `definitions` without nested DTOs', () => {
    expect(configSchema(ComponentConfig)).toEqual({
      type: 'object',
      properties: { description: { type: 'string' } },
    });
  });
});
