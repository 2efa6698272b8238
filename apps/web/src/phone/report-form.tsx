import { type FormEvent, useEffect, useState } from 'react';
import type { Task } from '../shared/api/models.js';
import { useTexts } from '../shared/i18n/use-texts.js';
import { useMe } from '../shared/session/session.js';
import { type Draft, draftId, keepDraft } from './draft-store.js';
import { phoneMessages } from './messages.js';
import { PhotoChoice } from './photo-choice.js';
import { ProgressField } from './progress-field.js';

interface Props {
  readonly task: Task;
  readonly kept: Draft | undefined;
  readonly busy: boolean;
  onSend(draft: Draft): void;
  onDrop(): void;
}

/** Progress, a line, photos. Every change is kept on the phone at once, so that leaving the page loses nothing. */
export function ReportForm({ task, kept, busy, onSend, onDrop }: Props) {
  const t = useTexts(phoneMessages);
  const { accountId } = useMe();
  const [draft, setDraft] = useState<Draft>(() => kept ?? newDraft(accountId, task));
  const [touched, setTouched] = useState(kept !== undefined);
  useEffect(() => {
    if (touched) void keepDraft(draft);
  }, [touched, draft]);
  const change = (changes: Partial<Draft>) => {
    setTouched(true);
    setDraft((former) => ({ ...former, ...changes }));
  };
  const was = task.quantity?.done ?? task.percent;
  const goesBack = draft.done !== null && draft.done < was;
  const complete = draft.done !== null && draft.done >= (task.quantity?.target ?? 100);
  // It waits to be accepted: a second report of the whole would move the day of delivery.
  const waits = task.state === 'reported';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSend({ ...draft, correction: goesBack && draft.correction });
  };
  return (
    <form onSubmit={submit}>
      {waits && <p className="m-muted">{t('report.waits')}</p>}
      <ProgressField task={task} value={draft.done} onChange={(done) => change({ done })} />
      {goesBack && (
        <label className="m-check">
          <input type="checkbox" checked={draft.correction} required onChange={(event) => change({ correction: event.target.checked })} />
          {t('report.correction')}
        </label>
      )}
      <label>
        {t('report.remark')}
        <input value={draft.remark} maxLength={500} onChange={(event) => change({ remark: event.target.value })} />
      </label>
      <PhotoChoice photos={draft.photos} onChange={(photos) => change({ photos })} />
      {touched && (
        <p className="m-muted m-row">
          <span role="status">{t('report.kept')}</span>
          <button
            type="button"
            className="m-plain"
            onClick={() => {
              setTouched(false);
              setDraft(newDraft(accountId, task));
              onDrop();
            }}
          >
            {t('waiting.drop')}
          </button>
        </p>
      )}
      <button type="submit" className="m-button m-primary" disabled={busy || draft.done === null || (waits && complete)}>
        {busy ? t('report.sending') : complete && !waits ? t('report.send.complete') : t('report.send')}
      </button>
    </form>
  );
}

function newDraft(account: string, task: Task): Draft {
  return {
    id: draftId(account, task.id),
    account,
    taskId: task.id,
    label: `${task.code} ${task.name}`,
    measure: task.quantity ? 'quantity' : 'percent',
    done: task.quantity?.done ?? task.percent,
    correction: false,
    remark: '',
    photos: [],
  };
}
