import { useMutation } from '@tanstack/react-query';
import type { Task } from '../shared/api/models.js';
import { useTexts } from '../shared/i18n/use-texts.js';
import { useMe } from '../shared/session/session.js';
import { type Draft, draftId, dropDraft, keepDraft } from './draft-store.js';
import { phoneMessages } from './messages.js';
import { Problem } from './problem.js';
import { ReportForm } from './report-form.js';
import { opened, sendDraft } from './send-draft.js';
import { useChanged, useDrafts } from './use-drafts.js';

interface Props {
  readonly task: Task;
  onDone(task: Task): void;
}

/** The form, or, while a report has not got through, what is kept of it. */
export function ReportSection({ task, onDone }: Props) {
  const t = useTexts(phoneMessages);
  const { accountId } = useMe();
  const drafts = useDrafts();
  const changed = useChanged();
  const send = useMutation({
    mutationFn: (draft: Draft) => sendDraft(draft, task.version),
    onSuccess: (next) => onDone(next),
    onSettled: changed,
  });
  // Waits for the drafts: a form that fills itself a moment later would take away what is being typed.
  if (!drafts) return null;
  const draft = drafts.find(({ id }) => id === draftId(accountId, task.id));
  if (!task.may.includes('report') && !draft) return null;
  const store = async (work: Promise<void>) => {
    await work;
    send.reset();
    await changed();
  };
  return (
    <section className="m-section">
      <h2>{t('report')}</h2>
      {/* That no answer came, the note below says. */}
      {send.error && !draft?.sent && <Problem error={send.error} />}
      {draft?.sent ? (
        <div className="m-note" role="status">
          <strong>{t('waiting.title')}</strong>
          <p>{t('waiting.about')}</p>
          <div className="m-buttons">
            <button type="button" className="m-button" onClick={() => void store(keepDraft(opened(draft)))}>
              {t('waiting.edit')}
            </button>
            <button type="button" className="m-button m-primary" disabled={send.isPending} onClick={() => send.mutate(draft)}>
              {send.isPending ? t('report.sending') : t('waiting.now')}
            </button>
          </div>
        </div>
      ) : (
        <ReportForm
          key={task.version}
          task={task}
          kept={draft}
          busy={send.isPending}
          onSend={(ready) => send.mutate(ready)}
          onDrop={() => void store(dropDraft(draftId(accountId, task.id)))}
        />
      )}
    </section>
  );
}
