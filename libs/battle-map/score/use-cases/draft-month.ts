import { Injectable, Logger } from '@nestjs/common';
import { evaluateMonth } from '#libs/kernel/scoring/evaluate-month';
import type { Month } from '#libs/kernel/scoring/month';
import { rulesInForce } from '#libs/kernel/scoring/rule-versions';
import { type Transaction, TransactionRunner } from '#libs/platform/database/transaction';
import { LiveUpdates } from '#libs/platform/http/live-updates';
import { MonthFactsRepository } from '../db/month-facts.repository.js';
import { ScoreLedgerRepository } from '../db/score-ledger.repository.js';
import { type ScoreRun, ScoreRunRepository } from '../db/score-run.repository.js';
import { ScoringPeriodRepository } from '../db/scoring-period.repository.js';
import { type FrozenFacts, frozenFacts } from '../domain/frozen-facts.js';
import { periodOf } from '../domain/periods.js';
import { proposalsOf } from '../domain/proposals.js';
import { SCORES_CHANGED } from '../live-topics.js';
import { MonthCalendars } from '../month-calendars.js';
import { ruleHash } from '../rule-hash.js';

/**
 * Makes the draft of a month: freezes the facts as they stood at its end, judges them, writes what it proposes. Each step is
 * a transaction and names the next one, so that a worker that is killed loses a step at most and the next one goes on there.
 */
@Injectable()
export class DraftMonth {
  private readonly logger = new Logger('score');

  constructor(
    private readonly transactions: TransactionRunner,
    private readonly runs: ScoreRunRepository,
    private readonly facts: MonthFactsRepository,
    private readonly periods: ScoringPeriodRepository,
    private readonly ledger: ScoreLedgerRepository,
    private readonly calendars: MonthCalendars,
    private readonly live: LiveUpdates,
  ) {}

  /** @param round as asked for; when somebody has asked again since, there is nothing to do. */
  async execute(month: Month, round: number, signal: AbortSignal): Promise<void> {
    for (let goesOn = true; goesOn; ) {
      signal.throwIfAborted();
      goesOn = await this.transactions.run((tx) => this.nextStep(tx, month, round));
    }
  }

  private async nextStep(tx: Transaction, month: Month, round: number): Promise<boolean> {
    const run = await this.runs.lock(tx, month);
    if (run?.round !== round || run.state !== 'draft') return false;
    const { step, facts, proposal } = run;
    if (step === 'snapshot') await this.runs.save(tx, { ...run, facts: await this.snapshot(tx, run), step: 'evaluate' });
    if (step === 'evaluate' && facts) await this.runs.save(tx, { ...run, ...(await this.evaluate(tx, run, facts)), step: 'propose' });
    if (step === 'propose' && facts && proposal) {
      await this.ledger.replace(tx, month, proposalsOf(proposal, facts));
      await this.runs.save(tx, { ...run, step: 'ready' });
      await this.live.publish(tx, SCORES_CHANGED, { month });
      this.logger.log({ message: 'month drafted', month, round, entries: proposal.entries.length, notes: proposal.notes.length });
    }
    return step !== 'ready';
  }

  private async snapshot(tx: Transaction, { month, asOf, draftedOn }: ScoreRun): Promise<FrozenFacts> {
    const period = periodOf(await this.periods.periods(tx), month);
    // A post that came since the period was opened has points from now on.
    if (period) await this.periods.openAccounts(tx, period, draftedOn);
    const [settledUntil, tasks] = [await this.runs.settledUntil(tx), await this.facts.asOf(tx, asOf)];
    return frozenFacts(month, settledUntil, tasks, await this.calendars.projectCalendar(tx));
  }

  private async evaluate(
    tx: Transaction,
    { asOf }: ScoreRun,
    facts: FrozenFacts,
  ): Promise<Pick<ScoreRun, 'proposal' | 'ruleHash' | 'calendarVersion'>> {
    const versions = await this.periods.ruleVersions(tx);
    const { calendars, version } = await this.calendars.over(tx, [asOf, ...facts.tasks.map(({ due }) => due)]);
    const proposal = evaluateMonth(facts, await this.ledger.posted(tx), versions, calendars);
    const inForce = rulesInForce(versions, asOf);
    return { proposal, ruleHash: inForce.ok ? ruleHash(inForce.value) : null, calendarVersion: version };
  }
}
