import { getMetadataStorage, ValidationTypes, type ValidatorConstraintInterface } from 'class-validator';
import { type Dto, type DtoShapes, isRecord, ownValue, type Property, type Rule } from './dto-shape.js';

/** Whether one property of a plain object keeps its rules. */
type Check = (plain: Record<string, unknown>) => boolean;

/**
 * Tells sound JSON at a fraction of what class-validator takes, which looks through the rules of all classes and builds
 * an instance and an error for every object. The rules are the same, run by themselves; they are looked up once.
 */
export class Soundness {
  readonly #checks = new Map<Dto, readonly Check[]>();

  constructor(private readonly shapes: DtoShapes) {}

  /** True only if no rule is broken. False if one is, or if a rule is of a kind that class-validator itself must judge. */
  holds(dto: Dto, plain: Record<string, unknown>): boolean {
    const checks = this.#checksOf(dto);
    return checks.length > 0 && checks.every((check) => check(plain));
  }

  #checksOf(dto: Dto): readonly Check[] {
    const known = this.#checks.get(dto);
    if (known) return known;
    const checks = this.shapes.of(dto).map((property) => this.#checkOf(property));
    this.#checks.set(dto, checks);
    return checks;
  }

  #checkOf(property: Property): Check {
    const { name, rules } = property;
    if (rules.some(isBeyondUs)) return () => false;
    const conditions = rules.filter(isCondition);
    const constraints = rules.filter(isConstraint).map((rule) => constraintOf(rule));
    const nests = rules.some(isNesting);
    return (plain) => {
      const value = ownValue(plain, name);
      if (conditions.some((rule) => !applies(rule, plain, value))) return true;
      return constraints.every((keeps) => keeps(plain, value)) && (!nests || this.#nestedHold(property, value));
    };
  }

  #nestedHold({ nested, list }: Property, value: unknown): boolean {
    if (nested === undefined) return false;
    const holds = (item: unknown): boolean => isRecord(item) && this.holds(nested, item);
    return list ? Array.isArray(value) && value.every(holds) : holds(value);
  }
}

const isCondition = (rule: Rule): boolean => rule.type === ValidationTypes.CONDITIONAL_VALIDATION;
const isConstraint = (rule: Rule): boolean =>
  [ValidationTypes.CUSTOM_VALIDATION, ValidationTypes.IS_DEFINED].includes(rule.type);
/** Tells class-validator only that there is such a property. */
const isAllowance = (rule: Rule): boolean => rule.type === ValidationTypes.WHITELIST;
const isNesting = (rule: Rule): boolean => rule.type === ValidationTypes.NESTED_VALIDATION;

function isBeyondUs(rule: Rule): boolean {
  const isKnown = isCondition(rule) || isConstraint(rule) || isNesting(rule) || isAllowance(rule);
  return !isKnown || hasGroups(rule) || rule.validateIf !== undefined;
}

/** Without options a rule has no list, whatever its type says. */
function hasGroups({ groups }: Rule): boolean {
  return Array.isArray(groups) && groups.length > 0;
}

function applies(rule: Rule, object: object, value: unknown): boolean {
  const condition: unknown = rule.constraints[0];
  return typeof condition !== 'function' || Reflect.apply(condition, undefined, [object, value]) !== false;
}

/** A constraint that answers later, by a promise, does not answer true. */
function constraintOf(rule: Rule): (object: object, value: unknown) => boolean {
  const { propertyName: property, constraints, each, target } = rule;
  const targetName = typeof target === 'string' ? target : target.name;
  const instances = getMetadataStorage()
    .getTargetValidatorConstraints(rule.constraintCls)
    .map(({ instance }): ValidatorConstraintInterface => instance);
  return (object, value) => {
    const keeps = (item: unknown): boolean =>
      instances.every(
        (instance) => instance.validate(item, { value, constraints, targetName, object, property }) === true,
      );
    return each && Array.isArray(value) ? value.every(keeps) : keeps(value);
  };
}
