import { Alert, Button } from 'antd';
import type { LedgerRun } from '../../shared/api/models.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { ledgerImportMessages } from './messages.js';
import { useAskAgain } from './use-ledger-import.js';

/** Why nothing came of a run. Whoever asked for it may ask for the same files again. */
export function FailedRun({
  run,
  why,
  onAgain,
}: {
  readonly run: LedgerRun;
  readonly why: string;
  readonly onAgain: (id: string) => void;
}) {
  const t = useTexts(ledgerImportMessages);
  const again = useAskAgain();
  return (
    <>
      <Alert
        className="notice verdict"
        role="alert"
        type="error"
        showIcon
        title={why}
        action={
          run.own && (
            <Button loading={again.isPending} onClick={() => again.mutate(run, { onSuccess: onAgain })}>
              {t('result.again')}
            </Button>
          )
        }
      />
      {again.error && <ProblemAlert error={again.error} />}
    </>
  );
}
