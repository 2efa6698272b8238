import { dateOf, MINUTES_PER_DAY, type WallMinute, wallMinute } from '#libs/kernel/calendar/wall-time';
import { endOfDay } from '#libs/kernel/scheduling/end-date';
import type { ProjectNetwork } from '#libs/kernel/scheduling/network';
import { DomainError } from '#libs/kernel/shared/domain-error';
import type { LocalDate } from '#libs/kernel/shared/local-date';

/** A day, or a minute of one, as typed. */
export type Moment = { readonly day: LocalDate } | { readonly minute: WallMinute };

const FIRST = wallMinute('1900-01-01');
const LAST = wallMinute('2199-12-31') + MINUTES_PER_DAY;

/** `2018-12-28` or `2018-12-28T17:30`, as the plans that are read, of the years 1900 to 2199; undefined for anything else. */
export function readMoment(text: string): Moment | undefined {
  try {
    const minute = wallMinute(text);
    if (minute < FIRST || minute >= LAST) return undefined;
    return text.includes('T') ? { minute } : { day: dateOf(minute) };
  } catch (error) {
    if (error instanceof DomainError) return undefined;
    throw error;
  }
}

/** The network with another end date and status date: the end of the one day, the beginning of the other. */
export function withDates(network: ProjectNetwork, target: Moment | undefined, statusDate: Moment | undefined): ProjectNetwork {
  return {
    ...network,
    ...(target && { target: 'day' in target ? endOfDay(network, target.day) : target.minute }),
    ...(statusDate && { statusDate: 'day' in statusDate ? wallMinute(statusDate.day) : statusDate.minute }),
  };
}
