import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { Actor } from '#libs/platform/access/actor';
import { AuditTrail } from '#libs/platform/audit/audit-trail';
import { BusinessClock } from '#libs/platform/clock/clocks';
import { type Transaction, TransactionRunner } from '#libs/platform/database/transaction';
import type { DomainEvent } from '#libs/platform/events/event-type';
import { Events } from '#libs/platform/events/events';
import type { PostId } from '../office/contract.js';
import type { PlanStep, Project, ProjectId } from './contract.js';
import { judged, type ProjectVerb } from './domain/allowed.js';
import { PlanHistory } from './plan-history.js';
import { PlanReaders } from './plan-readers.js';
import { ProjectChanges } from './project-changes.js';

export interface PlanVerbDone {
  readonly verb: Exclude<ProjectVerb, 'change'>;
  readonly step: PlanStep;
  readonly opinion?: string | undefined;
  readonly seenVersion: number;
  /** Of the line in the audit trail; left out: the caller writes it. */
  readonly action?: string;
  readonly event?: (about: { readonly projectId: ProjectId; readonly version: number; readonly on: LocalDate }) => DomainEvent;
}

/** What every verb on a plan as a whole has in common: who may, the step that stays, the audit line, and word to others. */
@Injectable()
export class PlanVerbs {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly changes: ProjectChanges,
    private readonly readers: PlanReaders,
    private readonly history: PlanHistory,
    private readonly audit: AuditTrail,
    private readonly events: Events,
    private readonly clock: BusinessClock,
  ) {}

  make(actor: Actor, projectId: ProjectId, done: PlanVerbDone): Promise<Project> {
    return this.transactions.run((tx) => this.makeIn(tx, actor, projectId, done));
  }

  async makeIn(tx: Transaction, actor: Actor, projectId: ProjectId, done: PlanVerbDone): Promise<Project> {
    const { verb, step, opinion, seenVersion, action, event } = done;
    const on = this.clock.today();
    const reader = await this.readers.reader(actor, tx);
    let post: PostId | null = null;
    const project = await this.changes.make(tx, projectId, seenVersion, actor.name, async (plan) => {
      const verdict = judged(verb, await this.readers.inHand(plan, tx), reader);
      ({ post } = verdict);
      return { ...plan, state: verdict.state };
    });
    await this.history.note(tx, project, { step, by: actor.name, on, opinion, postId: post, accountId: actor.accountId });
    if (action) {
      await this.audit.record(tx, {
        action,
        subject: { kind: 'project', id: projectId },
        result: 'done',
        details: { project: project.code, post, ...(opinion === undefined ? {} : { opinion }) },
      });
    }
    if (event) await this.events.afterCommit(tx, event({ projectId, version: project.version, on }));
    return project;
  }
}
