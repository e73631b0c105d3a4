import { Module } from '@nestjs/common';
import { ReplayHandler } from './replay/replay.handler.js';
import { WorkerRunner } from './worker.runner.js';

@Module({ controllers: [ReplayHandler], providers: [WorkerRunner] })
export class WorkerModule {}
