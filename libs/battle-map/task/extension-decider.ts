import type { Actor } from '#libs/platform/access/actor';
import type { Decider } from './domain/extension.js';
import type { ActingPosts } from './domain/task.js';
import { SUPERVISE_EXTENSIONS } from './http/permissions.js';

/** Somebody who would decide a request: the posts he speaks for, and whether he sits at the supervision desk. */
export function deciderOf({ accountId, permissions }: Actor, acting: ActingPosts): Decider {
  return { acting, accountId, ofDesk: permissions.has(SUPERVISE_EXTENSIONS) };
}
