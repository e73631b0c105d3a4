import { Module } from '@nestjs/common';
import { ValidateHandler } from './validate/validate.handler.js';

@Module({ controllers: [ValidateHandler] })
export class ValidatorModule {}
