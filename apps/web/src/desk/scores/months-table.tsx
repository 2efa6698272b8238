import { Button } from 'antd';
import { formatPoints, points } from '#libs/kernel/scoring/points';
import type { ScoreMonth } from '../../shared/api/models.js';
import { useFormats } from '../../shared/i18n/use-formats.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { type Column, Records } from '../../shared/ui/records.js';
import { scoresMessages } from './messages.js';
import { MonthState } from './month-state.js';

interface Props {
  readonly months: readonly ScoreMonth[];
  readonly shown: string | undefined;
  readonly busy: boolean;
  onShow(month: string): void;
}

export function MonthsTable({ months, shown, busy, onShow }: Props) {
  const t = useTexts(scoresMessages);
  const formats = useFormats();
  const isTouched = ({ state }: ScoreMonth) => state !== 'open';
  const columns: Column<ScoreMonth>[] = [
    {
      key: 'month',
      title: t('month'),
      cell: ({ month }) => (
        <Button type="text" size="small" className="unfold" aria-expanded={month === shown} onClick={() => onShow(month)}>
          {formats.month(month)}
        </Button>
      ),
    },
    { key: 'state', title: t('state'), cell: (month) => <MonthState month={month} /> },
    {
      key: 'entries',
      title: t('entries'),
      numeric: true,
      cell: (month) => (
        <>
          {isTouched(month) ? formats.number(month.entries) : '–'}
          {month.leftOut > 0 && <span className="sub">{t('entries.left-out', { count: month.leftOut })}</span>}
        </>
      ),
    },
    { key: 'points', title: t('total'), numeric: true, cell: (month) => (isTouched(month) ? formatPoints(points(month.points)) : '–') },
    { key: 'who', title: t('who'), cell: (month) => <Who month={month} /> },
  ];
  return <Records caption={t('title')} columns={columns} rows={months} keyOf={({ month }) => month} busy={busy} empty={t('none')} />;
}

function Who({ month }: { readonly month: ScoreMonth }) {
  const t = useTexts(scoresMessages);
  const formats = useFormats();
  const steps = [
    ['who.drafted', month.draftedBy, month.draftedOn],
    ['who.confirmed', month.confirmedBy, month.confirmedOn],
    ['who.locked', month.lockedBy, month.lockedOn],
  ] as const;
  const done = steps.filter(([, by, on]) => by !== null && on !== null);
  if (done.length === 0) return '–';
  return done.map(([key, by, on]) => (
    <span className="line" key={key}>
      {t(key, { by: by ?? '', on: on === null ? '' : formats.date(on) })}
    </span>
  ));
}
