import { accessPart } from './access/access.module.js';
import { auditPart } from './audit/audit.module.js';
import { bootMessages } from './boot/messages.js';
import { clockAdvancePart } from './clock/advance.module.js';
import { clockPart } from './clock/clock.module.js';
import { databasePart } from './database/database.module.js';
import { eventsPart } from './events/events.module.js';
import { filesPart } from './files/files.module.js';
import { httpPart } from './http/http.module.js';
import { i18nPart } from './i18n/i18n.module.js';
import { outboxPart } from './outbox/outbox.module.js';
import type { Product } from './product/product-part.js';
import { queuePart } from './queue/queue.module.js';
import { telemetryPart } from './telemetry/telemetry.module.js';
import { ticksPart } from './ticks/ticks.module.js';

/** The platform's rooms, the earlier knowing nothing of the later. */
export const platform: Product = [
  { name: 'boot', messages: bootMessages },
  databasePart,
  clockPart,
  telemetryPart,
  auditPart,
  i18nPart,
  httpPart,
  filesPart,
  queuePart,
  outboxPart,
  eventsPart,
  ticksPart,
  clockAdvancePart,
  accessPart,
];
