import { Button } from 'antd';
import { useRef, useState } from 'react';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { useAddressQuery } from '../../shared/ui/address-query.js';
import { ConfirmDialog } from '../../shared/ui/confirm-dialog.js';
import { Page } from '../../shared/ui/page.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { FileChoice } from './file-choice.js';
import { History } from './history.js';
import { changesAnything, sumOf } from './kinds.js';
import { ledgerImportMessages } from './messages.js';
import { isComplete, NO_TARGET, PlanFields, type PlanTarget } from './plan-fields.js';
import { RunOutcome } from './run-outcome.js';
import { RunProgress } from './run-progress.js';
import { Runs } from './runs.js';
import { filesOf, isLive, isPlanFile, useDryRun, useRun, useTakeOver } from './use-ledger-import.js';

/** A ledger is tried first; it can be taken over as a whole when nothing is wrong with it. The run that is shown stands in the address. */
export default function LedgerImportPage() {
  const t = useTexts(ledgerImportMessages);
  const [{ run: shown }, changeAddress] = useAddressQuery();
  const [ledger, setLedger] = useState<File>();
  const [people, setPeople] = useState<File>();
  const [isPlan, setIsPlan] = useState(false);
  const looked = useRef(0);
  const [target, setTarget] = useState<PlanTarget>(NO_TARGET);
  const [asking, setAsking] = useState(false);
  const asked = useDryRun();
  const taking = useTakeOver();
  const { data: run, error } = useRun(shown);
  const live = run !== undefined && isLive(run);
  const report = run?.report;
  const ready = run?.kind === 'dry-run' && run.state === 'done' && run.own && report && changesAnything(report);
  const show = (id: string | undefined) => changeAddress({ run: id });
  const choose = (change: () => void) => {
    change();
    asked.reset();
    if (!live) show(undefined);
  };
  /** A file is chosen once it is known what it is: before that it could be sent as the other kind. */
  const chooseLedger = async (file: File | undefined) => {
    looked.current += 1;
    const look = looked.current;
    const plan = file !== undefined && (await isPlanFile(file));
    if (look !== looked.current) return;
    choose(() => {
      setLedger(file);
      setIsPlan(plan);
    });
  };
  const tryIt = () => {
    if (ledger) asked.mutate(isPlan ? { plan: ledger, project: target } : { ledger, people }, { onSuccess: show });
  };
  const takeOver = () => {
    if (!run) return;
    taking.mutate(filesOf(run), {
      onSuccess: (id) => {
        setAsking(false);
        show(id);
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
            accept=".xlsx,.xls,.xml"
            file={ledger}
            onChoose={(file) => void chooseLedger(file)}
          />
          {!isPlan && (
            <FileChoice
              label={t('file.people')}
              hint={t('file.people.hint')}
              accept=".json"
              file={people}
              onChoose={(file) => choose(() => setPeople(file))}
            />
          )}
        </div>
        {isPlan && <PlanFields target={target} onChange={(changed) => choose(() => setTarget(changed))} />}
        <div className="verbs">
          <Button
            type={ready ? 'default' : 'primary'}
            disabled={!ledger || live || (isPlan && !isComplete(target))}
            loading={asked.isPending}
            onClick={tryIt}
          >
            {t(run ? 'try.again' : 'try')}
          </Button>
          {ready && (
            <Button type="primary" onClick={() => setAsking(true)}>
              {t('take')}
            </Button>
          )}
        </div>
      </section>
      {asked.error && <ProblemAlert error={asked.error} />}
      {error && <ProblemAlert error={error} />}
      <p className="hidden" role="status">
        {asked.isPending ? t('sending') : ''}
      </p>
      {run && (live ? <RunProgress run={run} /> : <RunOutcome run={run} onAgain={show} />)}
      <Runs />
      <History />
      {asking && report && (
        <ConfirmDialog
          title={t('take')}
          verb={t('take')}
          busy={taking.isPending}
          error={taking.error}
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
