import type { ProductPart } from '#libs/platform/product/product-part';
import { explanationMessages } from './explanation-messages.js';
import { ruleMessages } from './rule-messages.js';

export const scorePart: ProductPart = {
  name: 'score',
  messages: { ...ruleMessages, ...explanationMessages },
};
