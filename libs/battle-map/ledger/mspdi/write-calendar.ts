import type { CalendarException, CalendarSpec, DayHours, WeekHours } from '#libs/kernel/calendar/calendar-spec';
import { dayNumber } from '#libs/kernel/calendar/wall-time';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { Element } from './xml-out.js';

/** `Exception/Type` of days that follow one another. */
const DAILY = 1;

/** A `Calendar`, elements in the order of the schema. @param uids of all calendars, by id. */
export function calendarElement(calendar: CalendarSpec, uids: ReadonlyMap<string, number>): Element {
  const { id, name, base, week, exceptions, workWeeks } = calendar;
  return [
    'Calendar',
    [
      ['UID', uids.get(id)],
      ['Name', name],
      ['IsBaseCalendar', base === null],
      ['BaseCalendarUID', base === null ? -1 : uids.get(base)],
      ['WeekDays', weekDays(week)],
      ['Exceptions', exceptions.length > 0 ? exceptions.map(exceptionElement) : undefined],
      [
        'WorkWeeks',
        workWeeks.length > 0
          ? workWeeks.map(
              (other): Element => [
                'WorkWeek',
                [period(other.from, other.to), ['Name', `${name} ${other.from}`], ['WeekDays', weekDays(other.week)]],
              ],
            )
          : undefined,
      ],
    ],
  ];
}

/** `DayType` 1 is Sunday. A day of which the calendar says nothing is left to its base. */
function weekDays(week: WeekHours): Element[] {
  return week.flatMap((hours, day): Element[] => (hours === null ? [] : [['WeekDay', [['DayType', day + 1], ...working(hours)]]]));
}

function exceptionElement({ from, to, hours }: CalendarException): Element {
  return [
    'Exception',
    [
      ['EnteredByOccurrences', false],
      period(from, to),
      ['Occurrences', dayNumber(to) - dayNumber(from) + 1],
      ['Name', from === to ? from : `${from} – ${to}`],
      ['Type', DAILY],
      ...working(hours),
    ],
  ];
}

function period(from: LocalDate, to: LocalDate): Element {
  return [
    'TimePeriod',
    [
      ['FromDate', `${from}T00:00:00`],
      ['ToDate', `${to}T23:59:00`],
    ],
  ];
}

function working(hours: DayHours): Element[] {
  if (hours.length === 0) return [['DayWorking', false]];
  return [
    ['DayWorking', true],
    [
      'WorkingTimes',
      hours.map(
        ([from, to]): Element => [
          'WorkingTime',
          [
            ['FromTime', timeOfDay(from)],
            ['ToTime', timeOfDay(to)],
          ],
        ],
      ),
    ],
  ];
}

/** Midnight at the end of a day is written as the midnight at its beginning. */
function timeOfDay(minute: number): string {
  const digits = (value: number) => String(value).padStart(2, '0');
  return `${digits(Math.floor(minute / 60) % 24)}:${digits(minute % 60)}:00`;
}
