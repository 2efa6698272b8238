import { Button } from 'antd';
import type { AuditEntry } from '../../shared/api/models.js';
import { useFormats } from '../../shared/i18n/use-formats.js';
import { useNames } from '../../shared/i18n/use-names.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { Dialog } from '../../shared/ui/dialog.js';
import { ActorName, AuditResult, SubjectName } from './audit-cells.js';
import { auditMessages } from './messages.js';

interface Props {
  readonly entry: AuditEntry;
  onFollow(correlationId: string): void;
  onClose(): void;
}

export function AuditEntryDialog({ entry, onFollow, onClose }: Props) {
  const t = useTexts(auditMessages);
  const names = useNames();
  const formats = useFormats();
  const details = Object.entries(entry.details);
  return (
    <Dialog
      title={names.action(entry.action)}
      width={640}
      onCancel={onClose}
      footer={<Button onClick={() => onFollow(entry.correlationId)}>{t('correlation.follow')}</Button>}
    >
      <dl className="facts">
        <dt>{t('at')}</dt>
        <dd>{formats.exactly(entry.at)}</dd>
        <dt>{t('actor')}</dt>
        <dd>
          <ActorName entry={entry} />
        </dd>
        <dt>{t('action')}</dt>
        <dd>
          <code>{entry.action}</code>
        </dd>
        <dt>{t('subject')}</dt>
        <dd>
          <SubjectName entry={entry} />
        </dd>
        <dt>{t('result')}</dt>
        <dd>
          <AuditResult entry={entry} />
        </dd>
        <dt>{t('address')}</dt>
        <dd>{entry.address ?? '–'}</dd>
        <dt>{t('correlation')}</dt>
        <dd>
          <code>{entry.correlationId}</code>
        </dd>
        {details.length > 0 && (
          <>
            <dt>{t('details')}</dt>
            <dd>
              <pre>
                {details.map(([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`).join('\n')}
              </pre>
            </dd>
          </>
        )}
      </dl>
    </Dialog>
  );
}
