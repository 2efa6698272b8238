import { Cron } from 'croner';

const FIVE_FIELDS = /^\S+( \S+){4}$/;
const SECOND_MS = 1000;

/** Why a text is not a cron rule of five fields that comes about, or undefined when it is one. */
export function cronFault(cron: string): string | undefined {
  if (!FIVE_FIELDS.test(cron)) return 'it must have five fields: minute, hour, day of the month, month, day of the week';
  try {
    return new Cron(cron).nextRun(new Date(0)) ? undefined : 'no day of the calendar answers to it';
  } catch (error) {
    return (error as Error).message;
  }
}

/** Rules are asked again at every look of the loop, and a rule is read once. */
const rules = new Map<string, Cron>();

function ruleOf(cron: string, timeZone: string): Cron {
  const key = `${cron} ${timeZone}`;
  const rule = rules.get(key) ?? new Cron(cron, { timezone: timeZone });
  rules.set(key, rule);
  return rule;
}

/** The newest instant of the rule that is not after `now`, read in the office's time zone. An hour that summer time skips is caught up with. */
export function newestSlot(cron: string, now: Date, timeZone: string): Date {
  // The library answers strictly before its second; a slot is due in its own.
  const second = Math.floor(now.getTime() / SECOND_MS) * SECOND_MS;
  return found(cron, ruleOf(cron, timeZone).previousRuns(1, new Date(second + SECOND_MS))[0]);
}

/** The first instant of the rule after `now`. */
export function nextSlot(cron: string, now: Date, timeZone: string): Date {
  return found(cron, ruleOf(cron, timeZone).nextRun(now));
}

function found(cron: string, slot: Date | null | undefined): Date {
  if (!slot) throw new Error(`The rule "${cron}" has no slot; the boot lets only rules pass that have one.`);
  return slot;
}
