import type { Brand } from '#libs/kernel/shared/brand';
import type { ForcePart } from '../contract.js';

/** As the office knows it; the rules need to tell posts apart, and no more. */
export type PostId = Brand<string, 'post'>;

/** Who has which part in a force. */
export interface ForcePosts {
  readonly headPostId: PostId;
  readonly deputyPostIds: readonly PostId[];
  readonly leaderPostId: PostId | null;
  readonly liaisonPostId: PostId | null;
  readonly memberPostIds: readonly PostId[];
}

/** The parts that a post has in a force. */
export function partsOf(force: ForcePosts, post: PostId): ForcePart[] {
  const has: Readonly<Record<ForcePart, boolean>> = {
    head: force.headPostId === post,
    deputy: force.deputyPostIds.includes(post),
    leader: force.leaderPostId === post,
    liaison: force.liaisonPostId === post,
    member: force.memberPostIds.includes(post),
  };
  return (Object.keys(has) as ForcePart[]).filter((part) => has[part]);
}

/** The force with one post in the place of another. Nobody is named twice in one part, and no head is his own deputy. */
export function withSuccessor<Force extends ForcePosts>(force: Force, from: PostId, to: PostId): Force {
  const now = <Named extends PostId | null>(post: Named) => (post === from ? (to as Named) : post);
  const headPostId = now(force.headPostId);
  return {
    ...force,
    headPostId,
    deputyPostIds: [...new Set(force.deputyPostIds.map(now))].filter((post) => post !== headPostId),
    leaderPostId: now(force.leaderPostId),
    liaisonPostId: now(force.liaisonPostId),
    memberPostIds: [...new Set(force.memberPostIds.map(now))].sort(),
  };
}

/** What a list says of a force, with the successor where the list still names somebody who has handed that part over. */
export function withSuccessorIn<Listed extends Pick<ForcePosts, 'headPostId' | 'leaderPostId' | 'memberPostIds'>>(
  listed: Listed,
  part: ForcePart,
  from: PostId,
  to: PostId,
): Listed {
  if (part === 'head' && listed.headPostId === from) return { ...listed, headPostId: to };
  if (part === 'leader' && listed.leaderPostId === from) return { ...listed, leaderPostId: to };
  if (part !== 'member' || !listed.memberPostIds.includes(from)) return listed;
  return { ...listed, memberPostIds: [...new Set(listed.memberPostIds.map((post) => (post === from ? to : post)))].sort() };
}
