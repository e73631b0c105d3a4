import * as proto from '@temporalio/proto';
export type History = proto.temporal.api.history.v1.IHistory;
