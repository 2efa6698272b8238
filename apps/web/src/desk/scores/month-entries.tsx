import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '../../shared/api/client.js';
import type { ScoreEntry, ScoreMonth } from '../../shared/api/models.js';
import { useFormats } from '../../shared/i18n/use-formats.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { useMe } from '../../shared/session/session.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { Records } from '../../shared/ui/records.js';
import { EntriesTable } from './entries-table.js';
import { LeaveOutDialog } from './leave-out-dialog.js';
import { scoresMessages } from './messages.js';
import { standOf } from './month-state.js';
import { MonthVerbs } from './month-verbs.js';

const NOTHING: ReadonlyMap<string, string> = new Map();

/** One month: its entries with the sentence why, late tasks that cost nothing, and what can be done with it. */
export function MonthEntries({ month }: { readonly month: ScoreMonth }) {
  const t = useTexts(scoresMessages);
  const formats = useFormats();
  const { permissions } = useMe();
  const [leaveOut, setLeaveOut] = useState(NOTHING);
  const [leaving, setLeaving] = useState<ScoreEntry>();
  const stand = standOf(month);
  const { data, error, isFetching, isPlaceholderData, refetch } = useQuery({
    queryKey: ['scores', 'entries', month.month, month.round, stand],
    queryFn: () => answer(api.GET('/api/scores/months/{month}/entries', { params: { path: { month: month.month } } })),
    // A draft that becomes ready is the same entries: they do not vanish while they are asked for once more.
    placeholderData: keepPreviousData,
  });
  const entries = data?.entries ?? [];
  const canLeaveOut = stand === 'draft' && permissions.includes('score:confirm');
  const takeBack = ({ key }: ScoreEntry) => setLeaveOut(new Map([...leaveOut].filter(([other]) => other !== key)));
  const name = formats.month(month.month);
  return (
    <section className="stack section">
      <header className="page-head">
        <div>
          <h2>{t('month.heading', { month: name })}</h2>
          <p className="page-lead">{t('month.as-of', { date: formats.date(month.asOf) })}</p>
        </div>
        <MonthVerbs
          month={month}
          entries={isPlaceholderData ? undefined : data?.entries}
          leaveOut={leaveOut}
          onDone={() => setLeaveOut(NOTHING)}
        />
      </header>
      {error && <ProblemAlert error={error} onRetry={() => void refetch()} />}
      <EntriesTable
        caption={t('month.heading', { month: name })}
        entries={entries}
        leaveOut={leaveOut}
        busy={isFetching}
        empty={month.state === 'open' ? t('month.untouched') : t(stand === 'drafting' ? 'state.drafting' : 'month.empty')}
        {...(canLeaveOut ? { onLeaveOut: setLeaving, onTakeBack: takeBack } : {})}
      />
      {data && data.notes.length > 0 && (
        <>
          <h3>{t('notes')}</h3>
          <Records
            caption={t('notes')}
            columns={[
              { key: 'task', title: t('task'), cell: ({ task }) => <code className="when">{task}</code> },
              { key: 'post', title: t('account.post'), cell: ({ post }) => post },
              { key: 'why', title: t('why'), cell: ({ explanation }) => explanation },
            ]}
            rows={data.notes}
            keyOf={({ task, post }) => `${task} ${post}`}
          />
        </>
      )}
      {leaving && (
        <LeaveOutDialog
          entry={leaving}
          onLeaveOut={(because) => {
            setLeaveOut(new Map([...leaveOut, [leaving.key, because]]));
            setLeaving(undefined);
          }}
          onCancel={() => setLeaving(undefined)}
        />
      )}
    </section>
  );
}
