import { Alert } from 'antd';
import type { LedgerRun } from '../../shared/api/models.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { Faults } from './faults.js';
import { ledgerImportMessages } from './messages.js';
import { Remarks } from './remarks.js';
import { ReportCounts } from './report-counts.js';
import { ReportItems } from './report-items.js';
import { Verdict } from './verdict.js';

/** What came of a run that is over. */
export function RunOutcome({ run: { kind, state, report, planFileId } }: { readonly run: LedgerRun }) {
  const t = useTexts(ledgerImportMessages);
  if (!report) {
    const failed = state === 'failed';
    return (
      <Alert
        className="notice verdict"
        role={failed ? 'alert' : 'status'}
        type={failed ? 'error' : 'info'}
        showIcon
        title={t(failed ? 'result.failed' : 'result.cancelled')}
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
