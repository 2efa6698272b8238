import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../shared/api/client.js';
import type { OfficeDay } from '../../shared/api/models.js';
import { useFormats } from '../../shared/i18n/use-formats.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { useMe } from '../../shared/session/session.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { Waiting } from '../../shared/ui/waiting.js';
import { DayDialog } from './day-dialog.js';
import { DAY_KINDS, kindOf, useDayWords } from './day-words.js';
import { officePageMessages } from './messages.js';
import { Month } from './month.js';
import { useYear, YearChoice } from './year-choice.js';

const MONTHS = Array.from({ length: 12 }, (_, month) => month);

export function CalendarView() {
  const year = useYear();
  return year === undefined ? <Waiting /> : <CalendarOf year={year} />;
}

function CalendarOf({ year }: { readonly year: number }) {
  const t = useTexts(officePageMessages);
  const formats = useFormats();
  const words = useDayWords();
  const mayEdit = useMe().permissions.includes('office:calendar:edit');
  const query = { from: `${year}-01-01`, to: `${year}-12-31` };
  const { data, error, refetch } = useQuery({
    queryKey: ['calendar', year],
    queryFn: () => answer(api.GET('/api/office/calendar', { params: { query } })),
  });
  const [chosen, setChosen] = useState<OfficeDay>();
  const [changed, setChanged] = useState<string>();
  return (
    <>
      <div className="year-bar">
        <YearChoice year={year} />
        {data && <span>{t('calendar.count', { count: data.days.filter(({ working }) => working).length })}</span>}
      </div>
      {error && <ProblemAlert error={error} onRetry={() => void refetch()} />}
      {changed && (
        <Alert className="notice" type="success" role="status" showIcon title={t('day.changed', { date: formats.date(changed) })} />
      )}
      {!data && !error && <Waiting />}
      {data && (
        <>
          <p className="muted">{t(mayEdit ? 'calendar.about' : 'calendar.read', { date: formats.date(data.publishedUntil) })}</p>
          <ul className="legend" aria-label={t('calendar.legend')}>
            {DAY_KINDS.map((kind) => (
              <li key={kind}>
                <span className={`day day-${kind}`} aria-hidden="true">
                  {words.sign(kind)}
                </span>
                {t(`day.${kind}`)}
              </li>
            ))}
            <li>
              <span className="day day-work day-changed" aria-hidden="true" />
              {t('day.office')}
            </li>
            <li>
              <span className="day day-work day-provisional" aria-hidden="true" />
              {t('day.provisional')}
            </li>
          </ul>
          <div className="year">
            {MONTHS.map((month) => (
              <Month
                key={month}
                days={data.days.filter(({ date }) => Number(date.slice(5, 7)) === month + 1)}
                {...(mayEdit ? { onChoose: setChosen } : {})}
              />
            ))}
          </div>
          {chosen && (
            <DayDialog
              day={data.days.find(({ date }) => date === chosen.date) ?? chosen}
              version={data.version}
              kind={kindOf(chosen)}
              onClose={() => setChosen(undefined)}
              onChanged={() => {
                setChanged(chosen.date);
                setChosen(undefined);
              }}
            />
          )}
        </>
      )}
    </>
  );
}
