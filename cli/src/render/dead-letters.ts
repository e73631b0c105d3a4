import type { DeadLetter, DeadLetterDetails } from '@workflow-builder/messaging';

export function renderLetters(letters: readonly DeadLetter[]): string {
  return letters.length === 0 ? 'No dead letters.\n' : letters.map((letter) => `${renderLetter(letter)}\n`).join('');
}

export function renderLetter({
  sequence,
  at,
  consumer,
  subject,
  causeCode,
  cause,
  deliveries,
  about,
}: DeadLetter): string {
  const subjectOf = about === undefined ? '' : ` about ${about}`;
  return `${sequence}  ${at}  ${consumer}  ${subject}${subjectOf}  ${causeCode} (${deliveries}×): ${cause}`;
}

export function renderLetterDetails(letter: DeadLetterDetails): string {
  const headers = Object.entries(letter.headers).map(([name, value]) => `  ${name}: ${value}`);
  return `${[renderLetter(letter), '', ...headers, '', Buffer.from(letter.body).toString()].join('\n')}\n`;
}
