import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/platform/access/actor';
import { BusinessClock } from '#libs/platform/clock/clocks';
import { TransactionRunner } from '#libs/platform/database/transaction';
import { Events } from '#libs/platform/events/events';
import { LedgerEvents } from '../contract.js';
import { LedgerRunRepository, type NewRun } from '../db/ledger-run.repository.js';
import type { RunKind } from '../domain/ledger-run.js';
import { type ChosenFiles, SourceFiles } from '../source-files.js';

/** Somebody asks for files to be tried or taken over; a worker does it. What is wrong with the choice itself is told at once. */
@Injectable()
export class AskLedgerRun {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: BusinessClock,
    private readonly files: SourceFiles,
    private readonly runs: LedgerRunRepository,
    private readonly events: Events,
  ) {}

  /** @returns the id of the run. @throws DomainError `files.not-found`, `ledger.workbook.too-large`, with the field. */
  async execute(actor: Actor, kind: RunKind, chosen: ChosenFiles): Promise<string> {
    const fileName = await this.files.check(actor, chosen);
    return this.transactions.run(async (tx) => {
      const id = randomUUID();
      await this.runs.add(tx, {
        id,
        kind,
        ...filesOf(chosen),
        fileName,
        askedByAccountId: actor.accountId,
        askedBy: actor.name,
        askedAt: this.clock.now(),
      });
      await this.events.afterCommit(tx, LedgerEvents.runAsked({ runId: id }));
      return id;
    });
  }
}

function filesOf(chosen: ChosenFiles): Pick<NewRun, 'ledgerFileId' | 'peopleFileId' | 'planFileId' | 'planTarget'> {
  const none = { ledgerFileId: null, peopleFileId: null, planFileId: null, planTarget: null };
  if (chosen.planFileId !== undefined) return { ...none, planFileId: chosen.planFileId, planTarget: chosen.planTarget };
  return { ...none, ledgerFileId: chosen.ledgerFileId, peopleFileId: chosen.peopleFileId ?? null };
}
