import type { ProductPart } from '#libs/platform/product/product-part';
import { calendarMessages } from './calendar-messages.js';
import { scheduleMessages } from './schedule-messages.js';

export const reverseSchedulePart: ProductPart = {
  name: 'reverse-schedule',
  messages: { ...calendarMessages, ...scheduleMessages },
};
