import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { answer, api } from '../shared/api/client.js';
import type { Task } from '../shared/api/models.js';
import { useTexts } from '../shared/i18n/use-texts.js';
import { ExtensionEffect } from '../shared/plan/extension-effect.js';
import { extensionTexts } from '../shared/plan/extension-messages.js';
import { useExtensionsChanged } from '../shared/plan/use-extensions-changed.js';
import { DecideSection } from './decide-section.js';
import { formText } from './form-text.js';
import { Problem } from './problem.js';

/** Extensions of a task: ask for one, see what became of it, decide with one thumb. */
export function ExtensionSection({ task }: { readonly task: Task }) {
  const t = useTexts(extensionTexts);
  const [asking, setAsking] = useState(false);
  const late = task.may.includes('extend-late');
  const mayAsk = late || task.may.includes('extend');
  if (!mayAsk && task.extensions.length === 0) return null;
  return (
    <section className="m-section">
      <h2>{t('title')}</h2>
      {task.extensions.map((extension) => (
        <DecideSection key={extension.id} extension={extension} />
      ))}
      {mayAsk && !asking && (
        <button type="button" className="m-button" onClick={() => setAsking(true)}>
          {t(late ? 'ask-late' : 'ask')}
        </button>
      )}
      {mayAsk && asking && <AskForm task={task} late={late} onClose={() => setAsking(false)} />}
    </section>
  );
}

function AskForm({ task, late, onClose }: { readonly task: Task; readonly late: boolean; onClose(): void }) {
  const t = useTexts(extensionTexts);
  const changed = useExtensionsChanged();
  const [due, setDue] = useState('');
  const ask = useMutation({
    mutationFn: async ({ reason, ...wish }: Record<'due' | 'cause' | 'progress' | 'reason', string>) => {
      const params = { path: { id: task.id } };
      const body = { ...wish, version: task.version };
      if (late) await answer(api.POST('/api/tasks/{id}/late-extension', { params, body: { ...body, reason } }));
      else await answer(api.POST('/api/tasks/{id}/extensions', { params, body }));
    },
    onSuccess: onClose,
    onSettled: changed,
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const said = (name: string) => formText(event.currentTarget, name);
    ask.mutate({ due, cause: said('cause'), progress: said('progress'), reason: said('reason') });
  };
  return (
    <form onSubmit={submit}>
      <p className="m-muted">{t(late ? 'ask-late.about' : 'ask.about')}</p>
      {ask.error && <Problem error={ask.error} />}
      <label>
        {t('due')}
        <input type="date" name="due" required value={due} onChange={(event) => setDue(event.target.value)} />
      </label>
      <label>
        {t('cause')}
        <textarea name="cause" rows={2} required maxLength={500} />
      </label>
      <label>
        {t('progress')}
        <textarea name="progress" rows={2} required maxLength={500} />
      </label>
      {late && (
        <label>
          {t('late-reason')}
          <textarea name="reason" rows={2} required maxLength={500} />
        </label>
      )}
      <ExtensionEffect taskId={task.id} due={due || undefined} />
      <div className="m-buttons">
        <button type="button" className="m-button" onClick={onClose}>
          {t('cancel')}
        </button>
        <button type="submit" className="m-button m-primary" disabled={ask.isPending}>
          {t(late ? 'ask-late' : 'send')}
        </button>
      </div>
    </form>
  );
}
