import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#libs/platform/audit/audit-trail';
import { type Transaction, TransactionRunner } from '#libs/platform/database/transaction';
import type { LoadedSample, LoadProgress } from '../contract.js';
import { LightDiary } from '../light-diary.js';
import { type PreparedLogIn, SampleAccounts } from '../sample-accounts.js';
import { SampleLedger } from '../sample-ledger.js';
import { SamplePlans } from '../sample-plans.js';
import { SampleStart } from '../sample-start.js';

type Said = (progress: LoadProgress) => void;

/**
 * Makes an empty installation the sample office. The clock, the ledger, and the accounts with the approved plans are a transaction
 * each; the last one completes the first run. Killed before it, all is begun again and nobody has missed a password.
 */
@Injectable()
export class LoadSampleOffice {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly start: SampleStart,
    private readonly ledger: SampleLedger,
    private readonly accounts: SampleAccounts,
    private readonly plans: SamplePlans,
    private readonly diary: LightDiary,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `sample.office-in-use`. */
  async execute(said: Said): Promise<LoadedSample> {
    if (!(await this.start.isWanted())) return { fresh: false, logIns: [] };
    said({ step: 'clock', done: 0, total: 0 });
    await this.start.setClock();
    said({ step: 'ledger', done: 0, total: 0 });
    const projects = await this.ledger.takeOver();
    said({ step: 'accounts', done: 0, total: 0 });
    const prepared = await this.accounts.prepare();
    await this.transactions.run((tx) => this.settle(tx, prepared, projects, said));
    return { fresh: true, logIns: prepared.map(({ email: _email, account, ...logIn }) => ({ ...logIn, password: account.password })) };
  }

  private async settle(tx: Transaction, prepared: readonly PreparedLogIn[], projects: readonly string[], said: Said): Promise<void> {
    const desk = await this.accounts.store(tx, prepared);
    await this.plans.approve(tx, projects, desk, (done) => said({ step: 'plans', done, total: projects.length }));
    await this.diary.record(tx);
    const details = { accounts: prepared.length, projects: projects.length };
    await this.audit.record(tx, { action: 'sample.load-sample-office', result: 'done', details });
  }
}
