import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../shared/api/client.js';
import type { MessageDetail } from '../../shared/api/models.js';
import { useFormats } from '../../shared/i18n/use-formats.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { useMe } from '../../shared/session/session.js';
import { Dialog } from '../../shared/ui/dialog.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { Waiting } from '../../shared/ui/waiting.js';
import { AttemptLog } from './attempt-log.js';
import { isKept, MessageState, useReason } from './message-state.js';
import { MessageVerbDialog, type MessageVerb } from './message-verb-dialog.js';
import { remindersPageMessages } from './messages.js';

const OPEN: ReadonlySet<string> = new Set(['failed', 'unknown']);

/** One message as it would arrive, how it went, and what the desk may do with it. */
export function MessageDialog({ id, onClose }: { readonly id: string; onClose(): void }) {
  const t = useTexts(remindersPageMessages);
  const { permissions } = useMe();
  const { data: message, error } = useQuery({
    queryKey: ['reminders', 'message', id],
    queryFn: () => answer(api.GET('/api/reminders/outbox/{id}', { params: { path: { id } } })),
  });
  const [verb, setVerb] = useState<MessageVerb>();
  const [done, setDone] = useState<MessageVerb>();
  const manageable = message !== undefined && OPEN.has(message.state) && permissions.includes('reminder:outbox:manage');
  return (
    <Dialog title={message?.subject ?? t('title')} footer={null} width={720} onCancel={onClose}>
      <div className="stack">
        {error && <ProblemAlert error={error} />}
        {!message && !error && <Waiting />}
        {done && <Alert type="success" role="status" showIcon title={t(`done.${done}`)} />}
        {message && <AsItArrives message={message} />}
        {manageable && (
          <div className="verbs">
            <Button type="primary" onClick={() => setVerb('resend')}>
              {t('resend')}
            </Button>
            <Button danger onClick={() => setVerb('suppress')}>
              {t('suppress')}
            </Button>
          </div>
        )}
        {message && <Facts message={message} />}
        {message && !isKept(message) && <AttemptLog log={message.log} />}
      </div>
      {message && verb && (
        <MessageVerbDialog
          message={message}
          verb={verb}
          onClose={() => setVerb(undefined)}
          onDone={() => {
            setVerb(undefined);
            setDone(verb);
          }}
        />
      )}
    </Dialog>
  );
}

function AsItArrives({ message }: { readonly message: MessageDetail }) {
  const t = useTexts(remindersPageMessages);
  return (
    <section className="letter" aria-label={t('as-it-arrives')}>
      <dl className="facts">
        <dt>{t('from')}</dt>
        <dd>{message.from}</dd>
        <dt>{t('address')}</dt>
        <dd>
          {message.to} · {message.address ?? t('no-address')}
        </dd>
        <dt>{t('subject')}</dt>
        <dd>
          <strong>{message.subject}</strong>
        </dd>
      </dl>
      <p lang={message.language} className="letter-body">
        {message.body}
      </p>
    </section>
  );
}

function Facts({ message }: { readonly message: MessageDetail }) {
  const t = useTexts(remindersPageMessages);
  const formats = useFormats();
  const reason = useReason();
  return (
    <dl className="facts">
      <dt>{t('state')}</dt>
      <dd>
        <MessageState message={message} />
      </dd>
      <dt>{t('channel')}</dt>
      <dd>
        {t(`channel.${message.channel}`)} · {t(`language.${message.language}`)}
      </dd>
      <dt>{t('planned')}</dt>
      <dd>{formats.instant(message.plannedAt)}</dd>
      {message.handedAt && (
        <>
          <dt>{t('handed')}</dt>
          <dd>{formats.instant(message.handedAt)}</dd>
        </>
      )}
      <dt>{t('about')}</dt>
      <dd>
        {message.intents.map((intent) => (
          <span key={`${intent.subjectId}-${intent.rung}-${intent.stage}`} className="sub">
            {intent.code
              ? t('about.task', { code: intent.code, due: intent.due === null ? '' : formats.date(intent.due) })
              : intent.subjectKind}
            {intent.insteadOf && ` · ${t('about.instead', { post: intent.insteadOf })}`}
            {intent.reason && ` · ${reason(intent.reason)}`}
          </span>
        ))}
      </dd>
      {message.answer && (
        <>
          <dt>{t(message.outcome === 'by-desk' ? 'suppress.reason' : 'answer')}</dt>
          <dd>{message.answer}</dd>
        </>
      )}
      <dt>{t('message-id')}</dt>
      <dd>
        <code>{message.messageId}</code>
      </dd>
    </dl>
  );
}
