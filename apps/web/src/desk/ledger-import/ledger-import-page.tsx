import { Button } from 'antd';
import { useState } from 'react';
import { ApiProblem } from '../../shared/api/problem.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { ConfirmDialog } from '../../shared/ui/confirm-dialog.js';
import { Page } from '../../shared/ui/page.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { FileChoice } from './file-choice.js';
import { Faults } from './faults.js';
import { History } from './history.js';
import { changesAnything, sumOf } from './kinds.js';
import { ledgerImportMessages } from './messages.js';
import { Remarks } from './remarks.js';
import { ReportCounts } from './report-counts.js';
import { ReportItems } from './report-items.js';
import { Verdict } from './verdict.js';
import { useDryRun, useTakeOver } from './use-ledger-import.js';

/** A ledger is tried first; it can be taken over as a whole when nothing is wrong with it. */
export default function LedgerImportPage() {
  const t = useTexts(ledgerImportMessages);
  const [ledger, setLedger] = useState<File>();
  const [people, setPeople] = useState<File>();
  const [asking, setAsking] = useState(false);
  const tried = useDryRun();
  const taken = useTakeOver();
  const report = taken.data ?? tried.data?.report;
  const ready = tried.data && report && !taken.data && report.faults.length === 0 && changesAnything(report);
  const forget = () => {
    tried.reset();
    taken.reset();
  };
  const tryIt = () => {
    taken.reset();
    if (ledger) tried.mutate({ ledger, people });
  };
  const takeOver = () => {
    if (!tried.data) return;
    taken.mutate(tried.data.uploaded, {
      onSuccess: () => setAsking(false),
      onError: (error) => {
        // The office has changed since: trying again lists every fault with its place.
        if (!(error instanceof ApiProblem) || error.details.status !== 422) return;
        setAsking(false);
        tryIt();
      },
    });
  };

  return (
    <Page title={t('title')} lead={t('lead')}>
      <section className="panel" aria-label={t('title')}>
        <div className="file-choices">
          <FileChoice
            label={t('file.ledger')}
            hint={t('file.ledger.hint')}
            accept=".xlsx,.xls"
            file={ledger}
            onChoose={(file) => {
              setLedger(file);
              forget();
            }}
          />
          <FileChoice
            label={t('file.people')}
            hint={t('file.people.hint')}
            accept=".json"
            file={people}
            onChoose={(file) => {
              setPeople(file);
              forget();
            }}
          />
        </div>
        <div className="verbs">
          <Button type={ready ? 'default' : 'primary'} disabled={!ledger} loading={tried.isPending} onClick={tryIt}>
            {t(tried.data ? 'try.again' : 'try')}
          </Button>
          {ready && (
            <Button type="primary" onClick={() => setAsking(true)}>
              {t('take')}
            </Button>
          )}
        </div>
      </section>
      {tried.error && <ProblemAlert error={tried.error} />}
      <p className="hidden" role="status">
        {tried.isPending ? t('trying') : ''}
      </p>
      {report && (
        <>
          <Verdict report={report} taken={taken.data !== undefined} />
          {report.faults.length > 0 && <Faults faults={report.faults} />}
          <Remarks remarks={report.remarks} />
          {report.faults.length === 0 && (
            <>
              <ReportCounts counts={report.counts} />
              <ReportItems items={report.items} />
            </>
          )}
        </>
      )}
      <History />
      {asking && report && (
        <ConfirmDialog
          title={t('take')}
          verb={t('take')}
          busy={taken.isPending}
          error={taken.error}
          onConfirm={takeOver}
          onCancel={() => setAsking(false)}
        >
          {t('take.ask', {
            created: sumOf(report.counts, 'created'),
            changed: sumOf(report.counts, 'changed'),
            removed: sumOf(report.counts, 'removed'),
          })}
        </ConfirmDialog>
      )}
    </Page>
  );
}
