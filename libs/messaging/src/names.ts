import { DEAD_LETTER_SUBJECT } from '@workflow-builder/contracts';

/** The one place that knows how a deployment's prefix shapes names: `t3.` gives `t3.code.verified`, `T3_WORKFLOWS`, `T3_PAYLOADS`. */
export class Names {
  readonly #subjectPrefix: string;
  readonly #resourcePrefix: string;

  /** @param prefix empty, or dot-terminated tokens */
  constructor(prefix: string) {
    this.#subjectPrefix = prefix;
    this.#resourcePrefix = prefix.toUpperCase().replaceAll('.', '_');
  }

  subject(subject: string): string {
    return this.#subjectPrefix + subject;
  }

  /** The subject without the deployment's prefix, as contracts and handlers name it. */
  plainSubject(subject: string): string {
    return subject.startsWith(this.#subjectPrefix) ? subject.slice(this.#subjectPrefix.length) : subject;
  }

  stream(name: string): string {
    return this.#resourcePrefix + name;
  }

  plainStream(name: string): string {
    return name.startsWith(this.#resourcePrefix) ? name.slice(this.#resourcePrefix.length) : name;
  }

  /** Name of a key-value or object store bucket. */
  bucket(name: string): string {
    return this.#resourcePrefix + name;
  }

  deadLetter(consumer: string): string {
    return this.subject(`${DEAD_LETTER_SUBJECT}.${consumer}`);
  }

  /** Where the server reports messages of a stream that used up their deliveries. */
  maxDeliveriesAdvisory(stream: string): string {
    return `$JS.EVENT.ADVISORY.CONSUMER.MAX_DELIVERIES.${this.stream(stream)}.*`;
  }
}
