import { useState } from 'react';
import type { Answer } from '../../shared/api/models.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { useMe } from '../../shared/session/session.js';
import { Filter } from '../../shared/ui/filters.js';
import { LedgerDownload } from './ledger-download.js';
import { downloadMessages } from './messages.js';

/** The ledger of everything, or of the task forces that one leader is in charge of. */
export function LeaderLedger({ forces }: { readonly forces: Answer<'/api/task-forces'>['items'] }) {
  const t = useTexts(downloadMessages);
  const { permissions } = useMe();
  const [leader, setLeader] = useState('');
  if (!permissions.includes('ledger:export') || forces.length === 0) return null;
  const leaders = new Map(
    forces.flatMap(({ leaderPostId, leaderInCharge }) => (leaderPostId ? [[leaderPostId, leaderInCharge ?? '']] : [])),
  );
  return (
    <div className="filters">
      <Filter label={t('scope')}>
        <select value={leader} onChange={(event) => setLeader(event.target.value)}>
          <option value="">{t('everything')}</option>
          {[...leaders].map(([id, title]) => (
            <option key={id} value={id}>
              {t('leader', { leader: title })}
            </option>
          ))}
        </select>
      </Filter>
      <LedgerDownload leader={leader} />
    </div>
  );
}
