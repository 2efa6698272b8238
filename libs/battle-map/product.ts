import { platform } from '#libs/platform/platform';
import type { Product } from '#libs/platform/product/product-part';
import { actionPlanPart } from './action-plan/action-plan.module.js';
import { evaluationPart } from './evaluation/evaluation.module.js';
import { itemLedgerPart } from './item-ledger/item-ledger.module.js';
import { handOverPart } from './hand-over/hand-over.module.js';
import { ledgerPart } from './ledger/ledger.module.js';
import { mapPart } from './map/map.module.js';
import { officePart } from './office/office.module.js';
import { reminderPart } from './reminder/reminder.module.js';
import { reverseSchedulePart } from './reverse-schedule/reverse-schedule.module.js';
import { samplePart } from './sample/sample.module.js';
import { scorePart } from './score/score.module.js';
import { templatePart } from './template/template.module.js';
import { taskForcePart } from './task-force/task-force.module.js';
import { taskPart } from './task/task.module.js';

/** Everything that runs: the platform, then the stages of the method in practice order. */
export const product: Product = [
  ...platform,
  officePart,
  taskForcePart,
  actionPlanPart,
  taskPart,
  handOverPart,
  reverseSchedulePart,
  templatePart,
  reminderPart,
  scorePart,
  evaluationPart,
  mapPart,
  ledgerPart,
  itemLedgerPart,
  samplePart,
];
