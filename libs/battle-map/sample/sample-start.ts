import { Inject, Injectable } from '@nestjs/common';
import { DomainError } from '#libs/kernel/shared/domain-error';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import { FirstRun } from '#libs/platform/access/first-run';
import { startOfDay } from '#libs/platform/clock/office-days';
import { OfficeKind } from '#libs/platform/clock/office-kind';
import { RunningBusinessClock } from '#libs/platform/clock/running-clocks';
import { SETTINGS, type Settings } from '#libs/platform/config/settings';
import { TransactionRunner } from '#libs/platform/database/transaction';

/** The Monday on which the ledger was filed. */
const FIRST_DAY = '2018-07-02' as LocalDate;
const OPENS_AT_MS = 8 * 3_600_000;

/** Whether this installation may become the sample office, and the time at which that begins. */
@Injectable()
export class SampleStart {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly firstRun: FirstRun,
    private readonly kind: OfficeKind,
    private readonly clock: RunningBusinessClock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** `begun` is left behind by a run that was killed: the rest is still to be loaded. `used`: somebody has signed in here. */
  async emptiness(): Promise<'empty' | 'begun' | 'used'> {
    if (await this.firstRun.isDone()) return 'used';
    return (await this.kind.isSample()) ? 'begun' : 'empty';
  }

  /** @returns whether there is something to load. @throws DomainError `sample.office-in-use` in a real office. */
  async isWanted(): Promise<boolean> {
    if ((await this.emptiness()) !== 'used') return true;
    if (!(await this.kind.isSample())) throw new DomainError('sample.office-in-use', {}, { kind: 'conflict' });
    return false;
  }

  /** It is 2 July 2018, eight o'clock in the morning, in every process from its next request or job. */
  async setClock(): Promise<void> {
    const at = new Date(startOfDay(FIRST_DAY, this.settings.TIME_ZONE).getTime() + OPENS_AT_MS);
    await this.transactions.run((tx) => this.kind.becomeSample(tx, at));
    await this.clock.sync();
  }
}
