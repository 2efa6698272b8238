import { Alert } from 'antd';
import { useFormats } from '../../shared/i18n/use-formats.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { auditMessages } from './messages.js';
import { useAuditVerification } from './use-audit.js';

/** Whether the trail can be trusted: what the last nightly verification found. */
export function AuditSeal() {
  const t = useTexts(auditMessages);
  const formats = useFormats();
  const { data } = useAuditVerification();
  if (!data) return null;
  const { last, waiting } = data;
  const type = last === null ? 'info' : last.intact ? 'success' : 'error';
  const title =
    last === null
      ? t('verified.never')
      : last.intact
        ? t('verified.intact', { when: formats.instant(last.at), sealed: last.sealed })
        : t('verified.broken', { when: formats.instant(last.at), count: last.findingCount });
  return (
    <Alert
      className="notice"
      role={type === 'error' ? 'alert' : 'status'}
      type={type}
      showIcon
      title={waiting > 0 ? `${title} ${t('waiting', { count: waiting })}` : title}
    />
  );
}
