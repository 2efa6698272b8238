import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { TaskId, TaskState, WorkState } from '../contract.js';
import type { OwnerPart } from '../contract/hand-overs.js';
import type { PostId } from './task.js';

/** A task as far as it matters who has it. */
export interface TaskInHands {
  readonly id: TaskId;
  readonly code: string;
  readonly state: TaskState;
  readonly formerState: WorkState | null;
  readonly signedOn: LocalDate | null;
  /** Null: the head of the task force is asked. */
  readonly ownerPostId: PostId | null;
  readonly headPostId: PostId;
  readonly coOwnerPostIds: readonly PostId[];
  readonly version: number;
}

/**
 * A task goes from one post to another, in each part that the one had. Due date, progress and state stay; a signature was the
 * leaver's, so what was only signed for is to be signed for anew. Nobody has two parts.
 */
export function handedOver(task: TaskInHands, from: PostId, to: PostId): { readonly task: TaskInHands; readonly parts: OwnerPart[] } {
  const owns = (task.ownerPostId ?? task.headPostId) === from;
  const helps = task.coOwnerPostIds.includes(from);
  // Without an owner of its own the task follows its head, who is handed over with the task force.
  const ownerPostId = owns && task.ownerPostId !== null ? to : task.ownerPostId;
  const owner = owns ? to : (task.ownerPostId ?? task.headPostId);
  const coOwnerPostIds = [...new Set(task.coOwnerPostIds.map((post) => (post === from ? to : post)))].filter((post) => post !== owner);
  const parts: OwnerPart[] = [...(owns ? (['owner'] as const) : []), ...(helps ? (['co-owner'] as const) : [])];
  return { task: { ...task, ...(owns ? unsigned(task) : {}), ownerPostId, coOwnerPostIds, version: task.version + 1 }, parts };
}

/** The post that has a task now which a list still gives to somebody who has handed it over. */
export function afterHandOvers(post: PostId, handOvers: readonly { readonly fromPostId: PostId; readonly toPostId: PostId }[]): PostId {
  return handOvers.reduce((now, { fromPostId, toPostId }) => (now === fromPostId ? toPostId : now), post);
}

function unsigned({ state, formerState, signedOn }: TaskInHands): Pick<TaskInHands, 'state' | 'formerState' | 'signedOn'> {
  if (state === 'signed') return { state: 'assigned', formerState, signedOn: null };
  if (formerState === 'signed') return { state, formerState: 'assigned', signedOn: null };
  return { state, formerState, signedOn };
}
