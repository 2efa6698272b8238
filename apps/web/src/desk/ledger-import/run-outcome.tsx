import { Alert } from 'antd';
import type { LedgerRun } from '../../shared/api/models.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { FailedRun } from './failed-run.js';
import { Faults } from './faults.js';
import { ledgerImportMessages } from './messages.js';
import { Remarks } from './remarks.js';
import { ReportCounts } from './report-counts.js';
import { ReportItems } from './report-items.js';
import { Verdict } from './verdict.js';

/** What came of a run that is over. */
export function RunOutcome({ run, onAgain }: { readonly run: LedgerRun; readonly onAgain: (id: string) => void }) {
  const t = useTexts(ledgerImportMessages);
  const { kind, state, report, planFileId, failure } = run;
  if (state === 'failed')
    return <FailedRun run={run} why={t(failure === 'worker-ended' ? 'result.failed.worker-ended' : 'result.failed')} onAgain={onAgain} />;
  if (!report) {
    return (
      <Alert
        className="notice verdict"
        role="status"
        type="info"
        showIcon
        title={t(state === 'cancelled' ? 'result.cancelled' : 'result.forgotten')}
      />
    );
  }
  return (
    <>
      <Verdict report={report} taken={kind === 'import' && report.importId !== null} isPlan={planFileId !== null} />
      {report.faults.length > 0 && <Faults faults={report.faults} />}
      <Remarks remarks={report.remarks} />
      {report.faults.length === 0 && (
        <>
          <ReportCounts counts={report.counts} />
          <ReportItems items={report.items} />
        </>
      )}
    </>
  );
}
