import type { NoticeRequest } from '../contract.js';

/** A post that may be told something. */
export type Recipient = NoticeRequest['to'];
