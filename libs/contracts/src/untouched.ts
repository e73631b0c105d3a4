import { Transform, type TransformFnParams, Type } from 'class-transformer';

/**
 * Keeps a property as it arrived, whatever JSON it is: class-transformer would rebuild it, drop `__proto__`, stumble over
 * `constructor` and run out of stack on deep objects. As a "Boolean" it looks into none, and the original takes its place.
 */
export function Untouched(): PropertyDecorator {
  const original = ({ obj, key }: TransformFnParams): unknown => Reflect.get(Object(obj), key);
  return (target, property) => {
    for (const decorate of [Type(() => Boolean), Transform(original)]) decorate(target, property.toString());
  };
}
