import { Module } from '@nestjs/common';
import { GenerateHandler } from './generate/generate.handler.js';

@Module({ controllers: [GenerateHandler] })
export class CodegenModule {}
