/** One setting that does not do. It never carries the value, which may be a secret. */
export interface SettingProblem {
  /** Name of the environment variable. */
  readonly name: string;
  readonly problem: 'missing' | 'invalid';
  /** What would do, one statement each. */
  readonly expected: readonly string[];
}

/** The environment does not give the settings that a service needs; `message` lists all problems for people. */
export class SettingsInvalid extends Error {
  readonly code = 'SETTINGS_INVALID';
  override readonly name = 'SettingsInvalid';

  constructor(readonly problems: readonly SettingProblem[]) {
    super(['The settings are not usable:', ...problems.map(describeProblem)].join('\n'));
  }
}

function describeProblem({ name, problem, expected }: SettingProblem): string {
  return `  ${name} is ${problem}: ${expected.join('; ')}`;
}
