import ical, { ICalEventStatus } from 'ical-generator';
import { dateOfDay, dayNumber } from '#libs/kernel/calendar/wall-time';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { Language } from '#libs/platform/i18n/messages';

/** A due date as a calendar shows it: the whole day. */
export interface FeedEvent {
  /** For ever the same for one task. */
  readonly uid: string;
  readonly due: LocalDate;
  /** Raised whenever the due date is another. */
  readonly sequence: number;
  /** The last day on which anything about it changed. */
  readonly changedOn: LocalDate;
  readonly cancelled: boolean;
  readonly summary: string;
  readonly description: string;
  readonly url: string;
}

export interface Feed {
  readonly name: string;
  readonly language: Language;
  readonly events: readonly FeedEvent[];
}

/** How often a calendar should ask again, in seconds. */
const HOURS_4 = 4 * 3600;

/** Control characters that iCalendar cannot hold; a line feed it writes as `\n`. */
const NO_TEXT = /[\u0000-\u0009\u000b-\u001f\u007f]|\p{Surrogate}/gu;

/**
 * A calendar by RFC 5545, equal to the byte as long as nothing changes. Without METHOD, so that DTSTAMP says when an event was changed
 * last; with dates and no hours, so that no time zone is needed.
 */
export function writeFeed({ name, language, events }: Feed): string {
  const calendar = ical({
    name: clean(name),
    prodId: { company: 'battle-map', product: 'calendar feed', language: language === 'zh-CN' ? 'ZH' : 'EN' },
    ttl: HOURS_4,
  });
  for (const { uid, due, sequence, changedOn, cancelled, summary, description, url } of events) {
    const changed = midnight(changedOn);
    calendar.createEvent({
      id: uid,
      sequence,
      stamp: changed,
      lastModified: changed,
      allDay: true,
      start: midnight(due),
      end: midnight(dateOfDay(dayNumber(due) + 1)),
      summary: clean(summary),
      description: clean(description),
      status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      url,
    });
  }
  return `${calendar.toString().replace(/(?:\r\n)*$/, '')}\r\n`;
}

function midnight(date: LocalDate): Date {
  return new Date(`${date}T00:00:00Z`);
}

function clean(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(NO_TEXT, '');
}
