import type { StringValue } from 'ms';
import type { google } from '@temporalio/proto';
export type Timestamp = google.protobuf.ITimestamp;
export type Duration = StringValue | number;
export {};
