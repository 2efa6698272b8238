import { Global, Module, StandardSchemaSerializerInterceptor } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import type { ProductPart } from '../product/product-part.js';
import { tick } from '../queue/tick.js';
import { IdempotentRequest1795446400000 } from './db/1795446400000-idempotent-request.js';
import { IdempotentRequestEntity } from './db/idempotent-request.entity.js';
import { IdempotentRequestRepository } from './db/idempotent-request.repository.js';
import { LiveNotifications } from './db/live-notifications.js';
import { LiveController } from './http/live.controller.js';
import { OpenApiController } from './http/open-api.controller.js';
import { IdempotencyInterceptor } from './idempotency.interceptor.js';
import { IdempotencyClaims } from './idempotency-claims.js';
import { httpMessages } from './messages.js';
import { LiveUpdates } from './live-updates.js';
import { ApiDocument } from './open-api.js';
import { ProblemFilter } from './problem.filter.js';
import { RunningLiveUpdates } from './running-live-updates.js';
import { ForgetIdempotentRequests } from './use-cases/forget-idempotent-requests.js';
import { ValidationPipe } from './validation.pipe.js';

@Global()
@Module({
  controllers: [OpenApiController, LiveController],
  providers: [
    ApiDocument,
    ProblemFilter,
    IdempotentRequestRepository,
    IdempotencyClaims,
    ForgetIdempotentRequests,
    LiveNotifications,
    RunningLiveUpdates,
    { provide: LiveUpdates, useExisting: RunningLiveUpdates },
    { provide: APP_FILTER, useExisting: ProblemFilter },
    { provide: APP_PIPE, useClass: ValidationPipe },
    // The first is the outermost: a repeated request gets the serialized answer of the first.
    { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
    { provide: APP_INTERCEPTOR, useClass: StandardSchemaSerializerInterceptor },
  ],
  exports: [ApiDocument, ProblemFilter, ForgetIdempotentRequests, LiveUpdates],
})
export class HttpModule {}

export const httpPart: ProductPart = {
  name: 'http',
  module: HttpModule,
  messages: httpMessages,
  entities: [IdempotentRequestEntity],
  migrations: [IdempotentRequest1795446400000],
  ticks: [
    tick({
      name: 'http.forget-idempotent-requests',
      clock: 'system',
      cron: '17 * * * *',
      use: ForgetIdempotentRequests,
      run: (forget: ForgetIdempotentRequests, slot) => forget.execute(slot),
    }),
  ],
};
