import { describe, expect, it } from '@jest/globals';
import { plainToInstance, Type } from 'class-transformer';
import {
  Allow,
  IsDefined,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsObject,
  IsOptional,
  IsString,
  Min,
  ValidateIf,
  ValidateNested,
  validateSync,
} from 'class-validator';
import fc from 'fast-check';
import 'reflect-metadata';
import { DtoShapes } from './dto-shape.js';
import { Soundness } from './soundness.js';

class Item {
  @IsString()
  @IsNotEmpty()
  readonly name!: string;
}

class Base {
  @IsOptional()
  @IsString()
  readonly description?: string;
}

class Box extends Base {
  @IsIn(['open', 'shut'])
  readonly state!: string;

  @ValidateIf(({ state }: Box) => state === 'open')
  @IsDefined()
  readonly content?: unknown;

  @IsOptional()
  @IsInt({ each: true })
  @Min(0, { each: true })
  readonly sizes?: readonly number[];

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => Item)
  readonly first?: Item;

  @IsOptional()
  @ValidateNested({ each: true })
  @Type(() => Item)
  readonly others?: readonly Item[];

  @Allow()
  readonly anything?: unknown;
}

class Grouped {
  @IsString({ groups: ['some'] })
  readonly name!: string;
}

const sound = {
  description: 'a box',
  state: 'open',
  content: 1,
  sizes: [1, 2],
  first: { name: 'a' },
  others: [{ name: 'b' }],
  anything: null,
};

describe('Soundness', () => {
  const soundness = new Soundness(new DtoShapes());

  it('knows sound objects without class-validator', () => {
    expect(soundness.holds(Box, sound)).toBe(true);
    expect(soundness.holds(Box, { state: 'shut' })).toBe(true);
  });

  it.each([
    [{ state: 'open' }],
    [{ ...sound, state: 'ajar' }],
    [{ ...sound, description: 7 }],
    [{ ...sound, sizes: [1, -1] }],
    [{ ...sound, sizes: [1.5] }],
    [{ ...sound, first: { name: '' } }],
    [{ ...sound, others: [{ name: 'b' }, {}] }],
  ])('does not pass %j', (spoilt) => {
    expect(soundness.holds(Box, spoilt)).toBe(false);
  });

  it('never takes for sound what class-validator refuses', () => {
    const value = fc.oneof(fc.jsonValue(), fc.constantFrom(undefined, '', -1, 'shut', [], {}, { name: 'c' }, [null]));
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(sound)), value, (name, by) => {
        const spoilt = { ...sound, [name]: by };
        if (soundness.holds(Box, spoilt)) expect(validateSync(plainToInstance(Box, spoilt))).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('leaves rules of groups, and classes without rules, to class-validator', () => {
    expect(soundness.holds(Grouped, { name: 'a' })).toBe(false);
    expect(soundness.holds(Object, {})).toBe(false);
  });
});
