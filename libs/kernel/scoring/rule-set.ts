import type { LocalDate } from '../shared/local-date.js';
import type { Points } from './points.js';

/** Where a rule comes from: a document that somebody published, or a proposal of ours that the office may change. */
export interface Basis {
  readonly kind: 'published' | 'own';
  readonly source: string;
}

/** How much a group may cost one account: once a subject, at its worst step, or so many points in each period. */
export type Cap = { readonly per: 'subject' } | { readonly per: 'month' | 'quarter' | 'year'; readonly points: Points };

/** One rule of a group of which the worst that is reached holds: from so many working days late on, so many points in all. */
export interface LatenessStep {
  /** `R3`; unique in the rule set. */
  readonly rule: string;
  /** Working days late, a whole number of at least 1, from which on the step holds. */
  readonly fromDays: number;
  /** Of all entries of the group together, below 0: not on top of earlier steps. */
  readonly total: Points;
  readonly basis: Basis;
}

/** What a task costs that is not accepted by its due date. The steps rise with the days and cost more each time. */
export interface LatenessGroup {
  /** `lateness`: the same in every version, since posted entries are found by it. */
  readonly id: string;
  readonly kind: 'lateness';
  readonly cap: Cap;
  readonly steps: readonly LatenessStep[];
}

/** Rules that are counted together. Each kind of trigger (sign-for, report, milestone, commendation …) is one member. */
export type RuleGroup = LatenessGroup;

/** Owner, head of the task force, leader in charge, and units. A supporting unit is liable only while its own sub-task is late. */
export type Role = 'owner' | 'head' | 'leader' | 'lead-unit' | 'supporting-unit';

/** Linked liability (连带): what others bear when a task costs its owner points. */
export interface Liability {
  /** While false only the owner bears anything; the shares then stand in the table without effect. */
  readonly linked: boolean;
  /** Percent of the owner's total, 0 to 100, whole; rounded as `shareOf` says. Each role once; the owner always, with 100. */
  readonly shares: readonly { readonly role: Role; readonly percent: number }[];
}

export type LevelName = 'normal' | 'blue' | 'yellow' | 'orange' | 'red';

/** One row of the table that turns a balance into a warning level, a bonus coefficient and eligibility for awards. */
export interface Level {
  readonly name: LevelName;
  /** The least balance of the level; null: whatever is below the others. */
  readonly from: Points | null;
  /** Bonus coefficient in percent: 90 is 0.9. */
  readonly coefficientPercent: number;
  /** The coefficient of who was selected as excellent (优秀) within the quota; left out: selection changes nothing. */
  readonly selectedPercent?: number;
  readonly awards: boolean;
}

/** The rules as an office adopts them. */
export interface RuleSet {
  /** What an account opens with. */
  readonly base: Points;
  readonly groups: readonly RuleGroup[];
  readonly liability: Liability;
  /** From the best to the worst; the worst is also the level of whoever has a veto (一票否决). */
  readonly levels: readonly Level[];
}

/** The document by which a version was approved: 洸街发〔2018〕12号. */
export interface Approval {
  readonly document: string;
  readonly on: LocalDate;
}

/** Rules by date. Without an approval it is a draft, which scores nothing. */
export interface RuleVersion {
  readonly id: string;
  readonly effectiveFrom: LocalDate;
  /** The last date, included; left out: until a newer version takes effect. */
  readonly effectiveTo?: LocalDate;
  readonly approval: Approval | null;
  readonly rules: RuleSet;
}
