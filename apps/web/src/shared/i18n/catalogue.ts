import { actionPlanMessages } from '#libs/battle-map/action-plan/messages';
import { evaluationMessages } from '#libs/battle-map/evaluation/messages';
import { handOverMessages } from '#libs/battle-map/hand-over/messages';
import { itemLedgerMessages } from '#libs/battle-map/item-ledger/messages';
import { ledgerMessages } from '#libs/battle-map/ledger/messages';
import { officeMessages } from '#libs/battle-map/office/messages';
import { reminderMessages } from '#libs/battle-map/reminder/messages';
import { reverseScheduleMessages } from '#libs/battle-map/reverse-schedule/messages';
import { sampleMessages } from '#libs/battle-map/sample/messages';
import { scoreMessages } from '#libs/battle-map/score/messages';
import { templateMessages } from '#libs/battle-map/template/messages';
import { taskMessages } from '#libs/battle-map/task/messages';
import { accessMessages } from '#libs/platform/access/messages';
import { filesMessages } from '#libs/platform/files/messages';
import type { Messages } from '#libs/platform/i18n/messages';
import { names } from './names.messages.js';

/** The server's words that the web shows as well. What a room says in its own texts comes before what is said here. */
export const catalogue: Messages = {
  ...names,
  ...accessMessages,
  ...filesMessages,
  ...officeMessages,
  ...actionPlanMessages,
  ...taskMessages,
  ...handOverMessages,
  ...reverseScheduleMessages,
  ...reminderMessages,
  ...scoreMessages,
  ...evaluationMessages,
  ...ledgerMessages,
  ...itemLedgerMessages,
  ...templateMessages,
  ...sampleMessages,
};
