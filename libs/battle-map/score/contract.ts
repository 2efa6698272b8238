import { z } from 'zod';
import type { Brand } from '#libs/kernel/shared/brand';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { Transaction } from '#libs/platform/database/transaction';
import { eventType } from '#libs/platform/events/event-type';

export type ScoringPeriodId = Brand<string, 'scoring-period'>;

/** `open`: nothing drafted yet; a draft is proposed by the machine; a named person confirms it; locked it stands for ever. */
export const MONTH_STATES = ['open', 'draft', 'confirmed', 'locked'] as const;
export type MonthState = (typeof MONTH_STATES)[number];

/** What a draft does next: freeze the facts, judge them, write the proposals; `ready` to be confirmed. */
export const DRAFT_STEPS = ['snapshot', 'evaluate', 'propose', 'ready'] as const;
export type DraftStep = (typeof DRAFT_STEPS)[number];

/** The office's decision to keep points. */
export interface PeriodOpening {
  /** First and last day, the first of a month and the last of one. */
  readonly opensOn: LocalDate;
  readonly closesOn: LocalDate;
  /** Hundredths; left out: the base of the rules. */
  readonly base?: number;
  /** By which the rules of the period are approved. Taken when no approved rules are in force on the first day. */
  readonly approval: { readonly document: string; readonly on: LocalDate };
}

/** For an import or the sample office: opens the scoring period in which its plans run. */
export abstract class ScoringPeriods {
  /**
   * Opens the period, an account for every post that is not stationed, and with no approved rules in force the default rules.
   * @returns false when a period with the same days is open already; then nothing is changed.
   * @throws DomainError `score.period-days`, `score.period-overlaps`, `score.points-invalid`.
   */
  abstract open(tx: Transaction, opening: PeriodOpening, by: string): Promise<boolean>;
}

const month = z.string().regex(/^\d{4}-\d{2}$/);

export const ScoreEvents = {
  /** After commit: somebody asked for the draft of a month; `round` tells this time from the last. */
  draftAsked: eventType('score.draft-asked', z.object({ month, round: z.int() })),
  /** After commit: the entries of a month are posted. `points` in hundredths. */
  monthLocked: eventType('score.month-locked', z.object({ month, entries: z.int(), points: z.int() })),
};

/*
 * Views for later stages. Points are hundredths; dates are SQL dates, so select `::text`; a month is a text `2018-07`.
 *
 * score__period          id, opens_on, closes_on, base
 * score__account         period_id, post_id, base, opened_on
 * score__entry           month, subject (code of the task), rule_group, post_id, step, task_id, role, points, origin (run, appeal),
 *                        rule_id, rule_version, inputs, explanation, posted_on; of locked months only
 * score__locked_balance  period_id, post_id, month (locked), base, entries (sum up to and including the month), points
 * score__rule_version    id, effective_from, effective_to, approval_document, approval_on, hash, rules
 */
export const SCORE_PERIOD = 'score__period';
export const SCORE_ACCOUNT = 'score__account';
export const SCORE_ENTRY = 'score__entry';
export const SCORE_LOCKED_BALANCE = 'score__locked_balance';
export const SCORE_RULE_VERSION = 'score__rule_version';
