import { IsISO8601, IsNotEmpty, IsObject, IsString, MaxLength } from 'class-validator';
import { Nested } from '../nested.js';
import { Untouched } from '../untouched.js';
import { NamedRefDto } from './common.js';

/** `event.received`: something happened that workflows of the project may wait for; each that does starts a run. */
export class EventReceivedDto {
  @Nested(() => NamedRefDto)
  readonly project!: NamedRefDto;

  /** Names the event among those of its type: what comes twice under one id starts nothing twice. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(1_000)
  readonly eventId!: string;

  /** As triggers name it in `eventType`. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  readonly eventType!: string;

  /** Input of the runs. */
  @IsObject()
  @Untouched()
  readonly data!: object;

  /** When it happened. */
  @IsISO8601()
  readonly occurredAt!: string;
}
