import { Module } from '@nestjs/common';
import { WorkerRunner } from './worker.runner.js';

@Module({ providers: [WorkerRunner] })
export class WorkerModule {}
