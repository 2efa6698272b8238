import { platform } from '#libs/platform/platform';
import type { Product } from '#libs/platform/product/product-part';
import { ledgerPart } from './ledger/ledger.module.js';
import { reverseSchedulePart } from './reverse-schedule/reverse-schedule.module.js';
import { scorePart } from './score/score.module.js';

/** Everything that runs: the platform, then the stages of the method in practice order. */
export const product: Product = [...platform, reverseSchedulePart, scorePart, ledgerPart];
