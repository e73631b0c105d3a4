import { type ClassConstructor, Expose, plainToInstance, Transform, type TransformFnParams } from 'class-transformer';
import { ValidateNested } from 'class-validator';

/**
 * A settings class as a part of another, read from the same environment:
 * `@Section(() => BusSettings) readonly bus!: BusSettings`.
 */
export function Section(settings: () => ClassConstructor<object>): PropertyDecorator {
  const read = ({ obj }: TransformFnParams): object => plainToInstance(settings(), obj);
  return (target, property) => {
    for (const decorate of [Expose(), Transform(read), ValidateNested()]) decorate(target, property.toString());
  };
}
