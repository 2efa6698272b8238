import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../shared/api/client.js';
import { useFormats } from '../../shared/i18n/use-formats.js';
import { useNames } from '../../shared/i18n/use-names.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { Dialog } from '../../shared/ui/dialog.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { Waiting } from '../../shared/ui/waiting.js';
import { deadLettersMessages } from './messages.js';

export function DeadLetterDialog({ id, onClose }: { readonly id: string; onClose(): void }) {
  const t = useTexts(deadLettersMessages);
  const names = useNames();
  const formats = useFormats();
  const { data: letter, error } = useQuery({
    queryKey: ['outbox', 'dead-letter', id],
    queryFn: () => answer(api.GET('/api/outbox/dead-letters/{id}', { params: { path: { id } } })),
  });
  return (
    <Dialog title={letter ? names.job(letter.job) : t('job')} footer={null} width={640} onCancel={onClose}>
      {error && <ProblemAlert error={error} />}
      {!letter && !error && <Waiting />}
      {letter && (
        <dl className="facts">
          <dt>{t('key')}</dt>
          <dd>
            <code>{letter.key}</code>
          </dd>
          <dt>{t('event')}</dt>
          <dd>{letter.eventType ? <code>{letter.eventType}</code> : t('event.tick')}</dd>
          {letter.actor && (
            <>
              <dt>{t('actor')}</dt>
              <dd>{letter.actor.name || letter.actor.id}</dd>
            </>
          )}
          <dt>{t('attempts')}</dt>
          <dd>{formats.number(letter.attempts)}</dd>
          <dt>{t('createdAt')}</dt>
          <dd>{formats.exactly(letter.createdAt)}</dd>
          <dt>{t('diedAt')}</dt>
          <dd>{formats.exactly(letter.diedAt)}</dd>
          <dt>{t('error')}</dt>
          <dd>{letter.error || '–'}</dd>
          <dt>{t('correlation')}</dt>
          <dd>
            <code>{letter.correlationId}</code>
          </dd>
          <dt>{t('payload')}</dt>
          <dd>
            <pre>{JSON.stringify(letter.payload, null, 2)}</pre>
          </dd>
        </dl>
      )}
    </Dialog>
  );
}
