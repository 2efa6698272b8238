import { CronExpressionParser } from 'cron-parser';

const FIVE_FIELDS = /^\S+( \S+){4}$/;

/** Why a text is not a cron rule of five fields, or undefined when it is one. */
export function cronFault(cron: string): string | undefined {
  if (!FIVE_FIELDS.test(cron)) return 'it must have five fields: minute, hour, day of the month, month, day of the week';
  try {
    CronExpressionParser.parse(cron);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/** The newest instant of the rule that is not after `now`, read in the office's time zone. */
export function newestSlot(cron: string, now: Date, timeZone: string): Date {
  // The library answers strictly before its date; a slot is due in its own millisecond.
  return CronExpressionParser.parse(cron, { currentDate: new Date(now.getTime() + 1), tz: timeZone })
    .prev()
    .toDate();
}

/** The first instant of the rule after `now`. */
export function nextSlot(cron: string, now: Date, timeZone: string): Date {
  return CronExpressionParser.parse(cron, { currentDate: now, tz: timeZone }).next().toDate();
}
