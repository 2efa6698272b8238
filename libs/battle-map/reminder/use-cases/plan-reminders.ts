import { Injectable, Logger } from '@nestjs/common';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import { addDays } from '#libs/platform/clock/office-days';
import { type Transaction, TransactionRunner } from '#libs/platform/database/transaction';
import { DeliveryPlanner } from '../delivery-planner.js';
import { IntentRepository, type NewIntent } from '../db/intent.repository.js';
import { TaskFactsRepository } from '../db/task-facts.repository.js';
import { grouped } from '#libs/kernel/shared/grouped';
import { OVERDUE_LADDER } from '../domain/overdue-ladder.js';
import { decideTask, type TaskDecision } from '../domain/overdue-decisions.js';
import { HeldMessages } from '../held-messages.js';
import { type Moment, OfficeTime } from '../office-time.js';
import { StillOwed } from '../still-owed.js';

/** A warning before a holiday comes so many days earlier. */
const LONGEST_REST_DAYS = 30;

interface When {
  readonly on: LocalDate;
  readonly at: Date;
}

/**
 * Every morning: which tasks are owed a reminder now, and to whom. Intents, messages and their bells are written in one
 * transaction for each reader and task force, each intent under its key; so the morning may be repeated and adds nothing.
 */
@Injectable()
export class PlanReminders {
  private readonly logger = new Logger('reminder');

  constructor(
    private readonly transactions: TransactionRunner,
    private readonly time: OfficeTime,
    private readonly tasks: TaskFactsRepository,
    private readonly intents: IntentRepository,
    private readonly stillOwed: StillOwed,
    private readonly planner: DeliveryPlanner,
    private readonly held: HeldMessages,
  ) {}

  /** @param slot the morning that is answered; one that is answered a day or more late is dated when it is. */
  async execute(slot: Date, signal: AbortSignal): Promise<void> {
    const moment = this.time.now();
    await this.held.release(moment.today);
    const decisions = await this.decide(moment);
    const when: When = { on: moment.today, at: this.time.dateOf(slot) === moment.today ? slot : moment.instant };
    const groups = grouped(decisions, ({ postId, task }) => `${postId} ${task.forceId}`);
    let planned = 0;
    for (const group of groups.values()) {
      signal.throwIfAborted();
      planned += await this.transactions.run((tx) => this.write(tx, group, when));
    }
    this.logger.log({ message: 'reminders planned', decisions: decisions.length, planned });
  }

  private async decide({ today, minute }: Moment): Promise<TaskDecision[]> {
    const { steps } = OVERDUE_LADDER;
    const lead = Math.max(0, ...steps.map(({ days }) => (days <= 0 ? LONGEST_REST_DAYS - days : 0)));
    const candidates = await this.tasks.candidates(addDays(today, lead), steps.at(-1)?.stage ?? '');
    const [days, absent] = [await this.time.days(candidates.map(({ due }) => due)), await this.tasks.absent(today)];
    return candidates.flatMap((task) => decideTask(task, { ladder: OVERDUE_LADDER, days, absent, now: minute }));
  }

  /** @returns how many intents are new and to be said. */
  private async write(tx: Transaction, decisions: readonly TaskDecision[], when: When): Promise<number> {
    const recorded = [];
    for (const decision of decisions) {
      const intent = await this.intents.record(tx, intentOf(decision, when));
      if (intent?.state === 'planned') recorded.push(intent);
    }
    if (recorded.length === 0) return 0;
    const { owed, dropped } = await this.stillOwed.of(tx, recorded);
    for (const { intent, state, reason } of dropped) await this.intents.drop(tx, intent.id, state, reason);
    const [first] = owed;
    if (first) await this.planner.plan(tx, first.to, owed, { ...when, heldUntil: null });
    return owed.length;
  }
}

function intentOf({ task, rung, stage, postId, insteadOfPostId, state, reason, silentUntil }: TaskDecision, { on, at }: When): NewIntent {
  return {
    subjectKind: 'task',
    subjectId: task.taskId,
    rung,
    stage,
    dueVersion: task.dueVersion,
    due: task.due,
    postId,
    insteadOfPostId,
    state,
    reason,
    silentUntil,
    notice: null,
    decidedOn: on,
    decidedAt: at,
  };
}
