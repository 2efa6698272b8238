import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { formatPoints, points } from '#libs/kernel/scoring/points';
import { answer, api } from '../../shared/api/client.js';
import type { ScoreEntry, ScoreMonth } from '../../shared/api/models.js';
import { useFormats } from '../../shared/i18n/use-formats.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { useMe } from '../../shared/session/session.js';
import { ConfirmDialog } from '../../shared/ui/confirm-dialog.js';
import { scoresMessages } from './messages.js';
import { standOf } from './month-state.js';

type Verb = 'draft' | 'confirm' | 'lock';

interface Props {
  readonly month: ScoreMonth;
  /** Nothing while they are on their way: what has not been seen is not confirmed. */
  readonly entries: readonly ScoreEntry[] | undefined;
  readonly leaveOut: ReadonlyMap<string, string>;
  onDone(): void;
}

/** What the reader may do with a month; each is asked for once more, since people feel it. */
export function MonthVerbs({ month, entries, leaveOut, onDone }: Props) {
  const t = useTexts(scoresMessages);
  const formats = useFormats();
  const { permissions } = useMe();
  const [asked, setAsked] = useState<Verb>();
  const act = useMonthVerb(month, leaveOut, () => {
    setAsked(undefined);
    onDone();
  });
  const close = () => {
    setAsked(undefined);
    act.reset();
  };
  const stand = standOf(month);
  const kept = (entries ?? []).filter(({ key }) => !leaveOut.has(key));
  const sum = formatPoints(points(kept.reduce((total, entry) => total + entry.points, 0)));
  const label = month.round > 0 ? t('draft.again') : t('draft');
  const params = { month: formats.month(month.month), count: kept.length, points: sum };
  const dialog = { busy: act.isPending, error: act.error, onCancel: close };
  return (
    <span className="verbs">
      {stand === 'draft' && permissions.includes('score:confirm') && (
        <Button type="primary" disabled={!entries} onClick={() => setAsked('confirm')}>
          {t('confirm')}
        </Button>
      )}
      {stand === 'confirmed' && permissions.includes('score:lock') && (
        <Button type="primary" onClick={() => setAsked('lock')}>
          {t('lock')}
        </Button>
      )}
      {month.mayDraft && permissions.includes('score:run') && (
        <Button type={stand === 'open' ? 'primary' : 'default'} onClick={() => setAsked('draft')}>
          {label}
        </Button>
      )}
      {asked === 'draft' && (
        <ConfirmDialog {...dialog} title={label} verb={label} onConfirm={() => act.mutate('draft')}>
          <p>{t('draft.ask', params)}</p>
          {month.confirmedBy && <p>{t('draft.voids', { by: month.confirmedBy })}</p>}
        </ConfirmDialog>
      )}
      {asked === 'confirm' && (
        <ConfirmDialog {...dialog} title={t('confirm')} verb={t('confirm')} onConfirm={() => act.mutate('confirm')}>
          <p>{t('confirm.ask', params)}</p>
          {entries && leaveOut.size > 0 && <LeftOut entries={entries} leaveOut={leaveOut} />}
        </ConfirmDialog>
      )}
      {asked === 'lock' && (
        <ConfirmDialog {...dialog} title={t('lock')} verb={t('lock')} dangerous onConfirm={() => act.mutate('lock')}>
          <p>{t('lock.ask', { ...params, count: month.entries, points: formatPoints(points(month.points)) })}</p>
        </ConfirmDialog>
      )}
    </span>
  );
}

function LeftOut({ entries, leaveOut }: { readonly entries: readonly ScoreEntry[]; readonly leaveOut: ReadonlyMap<string, string> }) {
  const t = useTexts(scoresMessages);
  return (
    <>
      <p>{t('confirm.left-out')}</p>
      <ul className="bullets">
        {entries.flatMap(({ key, task, taskName }) => {
          const because = leaveOut.get(key);
          return because === undefined ? [] : [<li key={key}>{`${task} ${taskName}（${because}）`}</li>];
        })}
      </ul>
    </>
  );
}

function useMonthVerb({ month, round }: ScoreMonth, leaveOut: ReadonlyMap<string, string>, onSuccess: () => void) {
  const queries = useQueryClient();
  const params = { path: { month } };
  return useMutation({
    mutationFn: (verb: Verb): Promise<ScoreMonth> => {
      if (verb === 'draft') return answer(api.POST('/api/scores/months/{month}/draft', { params }));
      if (verb === 'lock') return answer(api.POST('/api/scores/months/{month}/lock', { params }));
      const body = { round, leaveOut: [...leaveOut].map(([key, because]) => ({ key, because })) };
      return answer(api.POST('/api/scores/months/{month}/confirmation', { params, body }));
    },
    onSuccess,
    onSettled: () => queries.invalidateQueries({ queryKey: ['scores'] }),
  });
}
