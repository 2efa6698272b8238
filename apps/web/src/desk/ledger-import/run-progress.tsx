import { Button } from 'antd';
import type { LedgerRun } from '../../shared/api/models.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { ledgerImportMessages } from './messages.js';
import { useCancel } from './use-ledger-import.js';

/** How far a run is, and the button that calls it off. */
export function RunProgress({ run }: { readonly run: LedgerRun }) {
  const t = useTexts(ledgerImportMessages);
  const cancel = useCancel();
  const { id, kind, fileName, phase, done, total, cancelAsked } = run;
  const step = cancelAsked ? t('phase.leaving') : t(`phase.${phase ?? 'waiting'}`, { done, total: total ?? done });
  const counted = total !== null && total > 0 && !cancelAsked;
  return (
    <section className="panel run-progress" aria-label={t(`progress.${kind}`, { file: fileName })}>
      <h2>{t(`progress.${kind}`, { file: fileName })}</h2>
      <progress aria-label={step} {...(counted ? { max: total, value: done } : {})} />
      <p role="status">{step}</p>
      <p className="muted">{t('progress.leave')}</p>
      {cancel.error && <ProblemAlert error={cancel.error} />}
      <Button danger disabled={cancelAsked} loading={cancel.isPending} onClick={() => cancel.mutate(id)}>
        {t('cancel')}
      </Button>
    </section>
  );
}
