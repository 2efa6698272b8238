import { formatPoints, points } from '#libs/kernel/scoring/points';
import type { ScoreAccount } from '../../shared/api/models.js';
import { useFormats } from '../../shared/i18n/use-formats.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { Records } from '../../shared/ui/records.js';
import { scoresMessages } from './messages.js';

/** Balances in the order of units and posts: never a ranking of persons. */
export function AccountsTable({
  accounts,
  busy,
  empty,
}: {
  readonly accounts: readonly ScoreAccount[];
  readonly busy: boolean;
  readonly empty: string;
}) {
  const t = useTexts(scoresMessages);
  const formats = useFormats();
  const written = (hundredths: number) => formatPoints(points(hundredths));
  return (
    <Records
      caption={t('accounts')}
      columns={[
        { key: 'unit', title: t('unit'), cell: ({ unit }) => unit },
        { key: 'post', title: t('account.post'), cell: ({ post }) => post },
        { key: 'base', title: t('base'), numeric: true, cell: ({ base }) => written(base) },
        { key: 'charged', title: t('charged'), numeric: true, cell: ({ entries }) => written(entries) },
        {
          key: 'balance',
          title: t('balance'),
          numeric: true,
          cell: ({ points: balance, lockedUntil }) => (
            <>
              <strong>{written(balance)}</strong>
              <span className="sub">{lockedUntil ? t('balance.until', { month: formats.month(lockedUntil) }) : t('balance.none')}</span>
            </>
          ),
        },
      ]}
      rows={accounts}
      keyOf={({ postId, opensOn }) => `${postId} ${opensOn}`}
      busy={busy}
      empty={empty}
    />
  );
}
