import 'reflect-metadata';
import { type ClassConstructor, plainToInstance } from 'class-transformer';
import { type ValidationError, validateSync } from 'class-validator';
import { type SettingProblem, SettingsInvalid } from './settings-invalid.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads settings as {@link readSettings} does; with unusable ones it lists the problems on standard error and exits with 1. */
export function loadSettings<T extends object>(settings: ClassConstructor<T>, env: Environment = process.env): T {
  try {
    return readSettings(settings, env);
  } catch (error) {
    if (!(error instanceof SettingsInvalid)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}

/**
 * Reads an instance of `settings` from the environment: each property is the variable of its name, validated by its
 * class-validator decorators; properties without one are ignored. A variable that is empty counts as not set, so the
 * property's initializer is its default.
 *
 * @throws SettingsInvalid with all problems at once
 */
export function readSettings<T extends object>(settings: ClassConstructor<T>, env: Environment): T {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const instance = plainToInstance(settings, given);
  const errors = validateSync(instance, { whitelist: true });
  if (errors.length > 0) throw new SettingsInvalid(errors.flatMap((error) => problemsOf(error, given)));
  return instance;
}

function problemsOf(error: ValidationError, given: Environment): SettingProblem[] {
  const { property: name, constraints, children = [] } = error;
  const below = children.flatMap((child) => problemsOf(child, given));
  if (constraints === undefined) return below;
  const problem = given[name] === undefined ? 'missing' : 'invalid';
  return [{ name, problem, expected: Object.values(constraints) }, ...below];
}
