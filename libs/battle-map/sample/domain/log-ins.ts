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
  const planned = posts.map((post, place): PlannedLogIn => {
    const roles = ROLES.filter(([word, role]) => post.roles.includes(word) && known.includes(role)).map(([, role]) => role);
    const { post: title, unit, email } = post;
    return { name: nameOf(post, place), post: title, unit, email, roles: roles.length > 0 ? roles : ['staff'] };
  });
  const rank = ({ roles: [first] }: PlannedLogIn) => ROLES.findIndex(([, role]) => role === first);
  return planned.sort((one, other) => rank(one) - rank(other));
}

function nameOf({ email }: ListedPost, place: number): string {
  return email?.split('@')[0] ?? `post${place + 1}`;
}
