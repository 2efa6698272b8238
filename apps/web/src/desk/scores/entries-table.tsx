import { Button } from 'antd';
import { formatPoints, points } from '#libs/kernel/scoring/points';
import type { ScoreEntry } from '../../shared/api/models.js';
import { useFormats } from '../../shared/i18n/use-formats.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { type Column, Records } from '../../shared/ui/records.js';
import { type Mark, StateTag } from '../../shared/ui/state-tag.js';
import { scoresMessages } from './messages.js';

const MARKS: Readonly<Record<ScoreEntry['state'], Mark>> = { proposed: 'waiting', 'left-out': 'off', posted: 'locked' };

interface Props {
  readonly caption: string;
  readonly entries: readonly ScoreEntry[];
  /** What is left out before it is confirmed: keys with reasons. */
  readonly leaveOut?: ReadonlyMap<string, string>;
  /** Shown when entries of several months stand together. */
  readonly withMonth?: boolean;
  readonly busy?: boolean;
  readonly empty: string;
  onLeaveOut?(entry: ScoreEntry): void;
  onTakeBack?(entry: ScoreEntry): void;
}

export function EntriesTable({ caption, entries, leaveOut, withMonth = false, busy = false, empty, onLeaveOut, onTakeBack }: Props) {
  const t = useTexts(scoresMessages);
  const formats = useFormats();
  const stand = (entry: ScoreEntry) => (leaveOut?.has(entry.key) ? 'left-out' : entry.state);
  const because = (entry: ScoreEntry) => leaveOut?.get(entry.key) ?? entry.leftOutBecause;
  const columns: Column<ScoreEntry>[] = [
    ...(withMonth ? [{ key: 'month', title: t('month'), cell: ({ month }: ScoreEntry) => formats.month(month) }] : []),
    {
      key: 'task',
      title: t('task'),
      cell: ({ task, taskName }) => (
        <>
          {taskName}
          <code className="sub">{task}</code>
        </>
      ),
    },
    { key: 'post', title: t('post'), cell: ({ post }) => post },
    {
      key: 'rule',
      title: t('rule'),
      cell: ({ rule, daysLate }) => (
        <>
          {rule}
          <span className="sub">{t('rule.late', { days: daysLate })}</span>
        </>
      ),
    },
    { key: 'points', title: t('points'), numeric: true, cell: (entry) => formatPoints(points(entry.points)) },
    {
      key: 'state',
      title: t('entry.state'),
      cell: (entry) => <StateTag mark={MARKS[stand(entry)]}>{t(`entry.${stand(entry)}`)}</StateTag>,
    },
    {
      key: 'why',
      title: t('why'),
      cell: (entry) => (
        <>
          {entry.explanation}
          {because(entry) && <span className="sub">{t('why.left-out', { because: because(entry) ?? '' })}</span>}
        </>
      ),
    },
  ];
  return (
    <Records
      caption={caption}
      columns={columns}
      rows={entries}
      keyOf={({ key, month }) => `${month} ${key}`}
      busy={busy}
      empty={empty}
      {...(onLeaveOut && onTakeBack
        ? {
            actions: (entry: ScoreEntry) =>
              leaveOut?.has(entry.key) ? (
                <Button size="small" onClick={() => onTakeBack(entry)}>
                  {t('leave-out.take-back')}
                </Button>
              ) : (
                <Button size="small" aria-label={t('leave-out.of', { task: entry.task })} onClick={() => onLeaveOut(entry)}>
                  {t('leave-out')}
                </Button>
              ),
          }
        : {})}
    />
  );
}
