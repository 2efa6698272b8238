import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { answer, api } from '../shared/api/client.js';
import type { Task } from '../shared/api/models.js';
import { useTexts } from '../shared/i18n/use-texts.js';
import { formText } from './form-text.js';
import { phoneMessages } from './messages.js';
import { Problem } from './problem.js';

interface Props {
  readonly task: Task;
  onDone(task: Task, what: 'accepted' | 'returned'): void;
}

/** A head accepts what was reported complete, or returns it with a reason. */
export function ReviewSection({ task, onDone }: Props) {
  const t = useTexts(phoneMessages);
  const [returning, setReturning] = useState(false);
  const path = { path: { id: task.id } };
  const accept = useMutation({
    mutationFn: () => answer(api.POST('/api/tasks/{id}/acceptance', { params: path, body: { version: task.version } })),
    onSuccess: (next) => onDone(next, 'accepted'),
  });
  const giveBack = useMutation({
    mutationFn: (reason: string) => answer(api.POST('/api/tasks/{id}/return', { params: path, body: { version: task.version, reason } })),
    onSuccess: (next) => onDone(next, 'returned'),
  });
  if (!task.may.includes('accept')) return null;
  const busy = accept.isPending || giveBack.isPending;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    giveBack.mutate(formText(event.currentTarget, 'reason'));
  };
  const error = returning ? giveBack.error : accept.error;
  return (
    <section className="m-section">
      <h2>{t('review')}</h2>
      {error && <Problem error={error} />}
      {returning ? (
        <form onSubmit={submit}>
          <label>
            {t('return.reason')}
            <textarea name="reason" rows={3} required maxLength={500} autoFocus />
          </label>
          <div className="m-buttons">
            <button type="button" className="m-button" onClick={() => setReturning(false)}>
              {t('cancel')}
            </button>
            <button type="submit" className="m-button m-danger" disabled={busy}>
              {t('return.confirm')}
            </button>
          </div>
        </form>
      ) : (
        <div className="m-buttons">
          <button type="button" className="m-button m-danger" disabled={busy} onClick={() => setReturning(true)}>
            {t('return')}
          </button>
          <button type="button" className="m-button m-primary" disabled={busy} onClick={() => accept.mutate()}>
            {t('accept')}
          </button>
        </div>
      )}
    </section>
  );
}
