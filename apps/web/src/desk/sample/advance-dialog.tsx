import { useState } from 'react';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { ConfirmDialog } from '../../shared/ui/confirm-dialog.js';
import { DateField } from '../../shared/ui/date-field.js';
import { sampleMessages } from './messages.js';

interface Props {
  readonly today: string;
  readonly busy: boolean;
  readonly error: unknown;
  onMove(to: string): void;
  onCancel(): void;
}

export default function AdvanceDialog({ today, busy, error, onMove, onCancel }: Props) {
  const t = useTexts(sampleMessages);
  const [to, setTo] = useState<string | undefined>(monthEnd(today));
  return (
    <ConfirmDialog
      title={t('to.title')}
      verb={t('to.verb')}
      busy={busy}
      error={error}
      onConfirm={() => to && onMove(to)}
      onCancel={onCancel}
    >
      <div className="stack">
        <p>{t('to.lead')}</p>
        <label className="sample-to">
          <span>{t('to.date')}</span>
          <DateField value={to} onChange={setTo} />
        </label>
      </div>
    </ConfirmDialog>
  );
}

/** Where most people want to go next: the end of this month, or of the next when it is that day already. */
function monthEnd(today: string): string {
  const [year, month] = today.split('-').map(Number) as [number, number];
  const end = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
  return end > today ? end : new Date(Date.UTC(year, month + 1, 0)).toISOString().slice(0, 10);
}
