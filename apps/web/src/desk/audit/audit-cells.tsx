import type { AuditEntry } from '../../shared/api/models.js';
import { useNames } from '../../shared/i18n/use-names.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { StateTag } from '../../shared/ui/state-tag.js';
import { auditMessages } from './messages.js';

interface Props {
  readonly entry: AuditEntry;
}

export function ActorName({ entry: { actor } }: Props) {
  const t = useTexts(auditMessages);
  if (actor === null) return <span className="muted">{t('actor.none')}</span>;
  if (actor.kind === 'account') return <>{actor.name || actor.id}</>;
  return (
    <>
      {t('actor.job')}
      <code className="sub">{actor.name || actor.id}</code>
    </>
  );
}

/** What was acted on, by the name it had then, where the entry holds one; the id is what identifies it. */
export function SubjectName({ entry: { subject, actor, details } }: Props) {
  const names = useNames();
  if (subject === null) return <>–</>;
  const name = subject.id === actor?.id ? actor?.name : details['name'];
  return (
    <>
      {names.subject(subject.kind)}
      {typeof name === 'string' && ` ${name}`}
      {subject.id && <code className="sub">{subject.id}</code>}
    </>
  );
}

export function AuditResult({ entry: { result } }: Props) {
  const t = useTexts(auditMessages);
  return <StateTag mark={result === 'done' ? 'good' : 'bad'}>{t(`result.${result}`)}</StateTag>;
}
