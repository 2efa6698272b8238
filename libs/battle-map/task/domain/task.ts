import type { Brand } from '#libs/kernel/shared/brand';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { PlanState, TaskState, WorkState } from '../contract.js';

/** As the office knows it; the rules need to tell posts apart, and no more. */
export type PostId = Brand<string, 'post'>;

/** What a head says about a complete report. */
export type Verdict = 'accepted' | 'returned';

/** What is decided about a task as a whole. */
export type Decision = 'suspended' | 'resumed' | 'cancelled';

/** A task as its rules see it: where it stands, and who has a say in it. */
export interface Task {
  readonly code: string;
  readonly state: TaskState;
  readonly isSummary: boolean;
  readonly planState: PlanState;
  readonly ownerPostId: PostId | null;
  readonly coOwnerPostIds: readonly PostId[];
  /** Title of the owner's post; null when the head is asked. */
  readonly owner: string | null;
  readonly headPostId: PostId;
  readonly head: string;
  readonly leaderPostId: PostId | null;
  /** Title of that post, and who holds it today. */
  readonly leader: string | null;
  readonly leaderAccountId: string | null;
  /** The head, or whoever holds that post, owns the task too. */
  readonly headOwns: boolean;
  readonly quantityTarget: number | null;
  readonly quantityUnit: string | null;
  readonly quantityDone: number | null;
  readonly percent: number;
  /** From a ledger of items; nobody reports on it. */
  readonly counted: boolean;
  readonly due: LocalDate | null;
  readonly wasRed: boolean;
  readonly signedOn: LocalDate | null;
  readonly startedOn: LocalDate | null;
  readonly completedOn: LocalDate | null;
  readonly acceptedOn: LocalDate | null;
  readonly acceptedLate: boolean;
  readonly returns: number;
  readonly lastReportOn: LocalDate | null;
  /** Where work goes on when it is resumed; null while it is not suspended. */
  readonly formerState: WorkState | null;
  readonly suspendedOn: LocalDate | null;
  readonly cancelledOn: LocalDate | null;
  /** It waits for somebody outside the force. */
  readonly blocked: boolean;
  /** A complete report needs a file. */
  readonly evidenceRequired: boolean;
  /** Of its checklist: how many there are, how many are open, and the first of these in words. */
  readonly items: number;
  readonly itemsOpen: number;
  readonly firstOpen: string | null;
  /** A request for a later due date waits for its decision. */
  readonly extensionOpen: boolean;
}

/** The posts in whose name somebody acts today: his own, then those that he stands in for. */
export type ActingPosts = readonly PostId[];

/** The post among those asked for, in their order, in whose name one of the acting may speak. */
export function speakingFor(acting: ActingPosts, asked: readonly (PostId | null)[]): PostId | undefined {
  return asked.find((post): post is PostId => post !== null && acting.includes(post));
}

/** Without an owner the head is asked. */
export function ownersOf({ ownerPostId, headPostId, coOwnerPostIds }: Task): PostId[] {
  return [ownerPostId ?? headPostId, ...coOwnerPostIds];
}

/** Overdue begins the day after the due date; a date after it is late. */
export function isLate(on: LocalDate, due: LocalDate | null): boolean {
  return due !== null && on > due;
}
