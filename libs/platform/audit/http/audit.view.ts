import type { LocalDate } from '#libs/kernel/shared/local-date';
import { addDays, startOfDay } from '../../clock/office-days.js';
import type { AuditEntryEntity } from '../db/audit-entry.entity.js';
import type { AuditSearch } from '../db/audit-entry.repository.js';
import type { SealedHead } from '../db/audit-seal.repository.js';
import type { PastVerification } from '../db/audit-verification.repository.js';
import type { AuditEntryView, AuditQuery, AuditVerificationView } from './audit.schema.js';

const LOCAL_DATE_LENGTH = 'YYYY-MM-DD'.length;

export function toSearch({ action, actor, subject, result, correlationId, from, to }: AuditQuery, timeZone: string): AuditSearch {
  const [subjectKind, ...id] = subject?.split(':') ?? [];
  return {
    action,
    actor,
    subjectKind,
    subjectId: id.length > 0 ? id.join(':') : undefined,
    result,
    correlationId,
    from: from ? instantOf(from, timeZone, 0) : undefined,
    before: to ? instantOf(to, timeZone, 1) : undefined,
  };
}

/** A local date counts from its beginning, `daysLater`; an instant stands as it is. */
function instantOf(moment: string, timeZone: string, daysLater: number): Date {
  if (moment.length > LOCAL_DATE_LENGTH) return new Date(moment);
  return startOfDay(addDays(moment as LocalDate, daysLater), timeZone);
}

export function toEntryView(entry: AuditEntryEntity): AuditEntryView {
  const { actorKind, actorId, actorName, subjectKind, subjectId } = entry;
  return {
    id: entry.id,
    at: entry.at.toISOString(),
    correlationId: entry.correlationId,
    actor: actorKind === null ? null : { kind: actorKind, id: actorId ?? '', name: actorName ?? '' },
    address: entry.address,
    action: entry.action,
    subject: subjectKind === null ? null : { kind: subjectKind, id: subjectId },
    result: entry.result,
    details: entry.details as AuditEntryView['details'],
  };
}

export function toVerificationView(
  head: SealedHead | undefined,
  waiting: number,
  last: PastVerification | undefined,
): AuditVerificationView {
  return {
    head: head ? { seq: head.seq, hash: head.hash.toString('hex'), sealedAt: head.sealedAt.toISOString() } : null,
    waiting,
    last: last ? { ...last, at: last.at.toISOString(), findings: last.findings.map((finding) => ({ ...finding })) } : null,
  };
}
