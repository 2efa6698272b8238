import type { OfficeDay } from '../../shared/api/models.js';
import { useLanguage } from '../../shared/i18n/language-context.js';
import { useFormats } from '../../shared/i18n/use-formats.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { kindOf, useDayWords, weekdayOf } from './day-words.js';
import { officePageMessages } from './messages.js';

/** Any Monday: the names of the weekdays are taken from the week that begins with it. */
const MONDAY = Date.UTC(2018, 6, 2);
const DAY_MS = 86_400_000;

interface Props {
  /** Of one month, in order. */
  readonly days: readonly OfficeDay[];
  onChoose?(day: OfficeDay): void;
}

/** One month as a table of weeks; a cell says in full what it shows by sign and colour. */
export function Month({ days, onChoose }: Props) {
  const { language } = useLanguage();
  const first = days[0];
  if (!first) return null;
  const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
  const lead = weekdayOf(first.date);
  const cells = [...Array.from({ length: lead }, () => undefined), ...days];
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) => cells.slice(week * 7, week * 7 + 7));
  return (
    <table className="month">
      <caption>{format({ month: 'long' }).format(new Date(`${first.date}T00:00:00Z`))}</caption>
      <thead>
        <tr>
          {Array.from({ length: 7 }, (_, weekday) => (
            <th key={weekday} scope="col">
              {format({ weekday: 'narrow' }).format(new Date(MONDAY + weekday * DAY_MS))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, index) => (
          <tr key={week.find(Boolean)?.date ?? index}>
            {week.map((day, weekday) =>
              day ? <Day key={day.date} day={day} {...(onChoose ? { onChoose } : {})} /> : <td key={`empty-${weekday}`} />,
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ day, onChoose }: { readonly day: OfficeDay; onChoose?(day: OfficeDay): void }) {
  const t = useTexts(officePageMessages);
  const formats = useFormats();
  const words = useDayWords();
  const kind = kindOf(day);
  const name = ['day', `day-${kind}`, day.source === 'office' ? 'day-changed' : undefined, day.provisional ? 'day-provisional' : undefined]
    .filter(Boolean)
    .join(' ');
  const said = t('day.of', { date: formats.date(day.date), what: words.what(day) });
  const shown = (
    <>
      <span aria-hidden="true">
        {Number(day.date.slice(8))}
        <small>{words.sign(kind)}</small>
      </span>
      <span className="hidden">{said}</span>
    </>
  );
  return (
    <td>
      {onChoose ? (
        <button type="button" className={name} title={said} onClick={() => onChoose(day)}>
          {shown}
        </button>
      ) : (
        <span className={name} title={said}>
          {shown}
        </span>
      )}
    </td>
  );
}
