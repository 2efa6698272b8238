import { applyDecorators, HttpCode, SerializeOptions } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import type { z } from 'zod';

interface AnswerOptions {
  /** Left out: 200. */
  readonly status?: number;
  readonly description?: string;
}

/** What a route answers: documents the schema, sets the status and lets nothing out that the schema does not name. */
export function Answers(schema: z.ZodType, { status = 200, description = '' }: AnswerOptions = {}): MethodDecorator {
  return applyDecorators(HttpCode(status), SerializeOptions({ schema }), ApiResponse({ status, description, standardSchema: schema }));
}

/** A route that answers 204 without a body. */
export function AnswersNothing(description = ''): MethodDecorator {
  return applyDecorators(HttpCode(204), ApiResponse({ status: 204, description }));
}
