import type { SampleLogIn } from '../contract.js';

/** A post as the office lists it. */
export interface ListedPost {
  readonly post: string;
  readonly unit: string;
  readonly email: string | null;
  /** In the words of the list: head, desk, leader, staff … */
  readonly roles: readonly string[];
}

export interface PlannedLogIn extends Omit<SampleLogIn, 'password'> {
  readonly email: string | null;
}

/** The words of the list and the product's roles, in the order in which a visitor needs them. */
const ROLES = [
  ['desk', 'supervision-desk'],
  ['head', 'force-head'],
  ['leader', 'leader'],
  ['scoring-confirmer', 'scoring-confirmer'],
  ['appeal-decider', 'appeal-decider'],
  ['system-admin', 'system-administrator'],
  ['security-admin', 'security-administrator'],
  ['audit-admin', 'audit-administrator'],
  ['staff', 'staff'],
] as const;

/**
 * One log-in for each post, named after its e-mail address. A role that this product does not know yet is left out; whoever is
 * left without any may do what the staff may.
 */
export function planLogIns(posts: readonly ListedPost[], known: readonly string[]): PlannedLogIn[] {
  const planned = posts.map((post, place) => {
    const wanted = ROLES.filter(([word]) => post.roles.includes(word));
    const roles = wanted.map(([, role]) => role).filter((role) => known.includes(role));
    const rank = ROLES.findIndex(([word]) => post.roles.includes(word));
    const { post: title, unit, email } = post;
    const logIn = { name: nameOf(post, place), post: title, unit, email, roles: roles.length > 0 ? roles : ['staff'] };
    return { rank: rank < 0 ? ROLES.length : rank, logIn };
  });
  return planned.sort((one, other) => one.rank - other.rank).map(({ logIn }) => logIn);
}

function nameOf({ email }: ListedPost, place: number): string {
  return email?.split('@')[0] ?? `post${place + 1}`;
}
