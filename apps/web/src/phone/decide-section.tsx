import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { answer, api } from '../shared/api/client.js';
import type { TaskExtension } from '../shared/api/models.js';
import { useFormats } from '../shared/i18n/use-formats.js';
import { useTexts } from '../shared/i18n/use-texts.js';
import { ExtensionEffect } from '../shared/plan/extension-effect.js';
import { extensionTexts } from '../shared/plan/extension-messages.js';
import { useExtensionWords } from '../shared/plan/use-extension-words.js';
import { useExtensionsChanged } from '../shared/plan/use-extensions-changed.js';
import { formText } from './form-text.js';
import { Problem } from './problem.js';

/** One request: what was asked and what became of it; the leader grants that day or an earlier one, or refuses with a reason. */
export function DecideSection({ extension }: { readonly extension: TaskExtension }) {
  const t = useTexts(extensionTexts);
  const words = useExtensionWords();
  const formats = useFormats();
  const changed = useExtensionsChanged();
  const [refusing, setRefusing] = useState(false);
  const [due, setDue] = useState(extension.wantedDue);
  const params = { path: { id: extension.id } };
  const grant = useMutation({
    mutationFn: () => answer(api.POST('/api/extensions/{id}/grant', { params, body: { due } })),
    onSettled: changed,
  });
  const refuse = useMutation({
    mutationFn: (reason: string) => answer(api.POST('/api/extensions/{id}/refusal', { params, body: { reason } })),
    onSettled: changed,
  });
  const withdraw = useMutation({
    mutationFn: () => answer(api.POST('/api/extensions/{id}/withdrawal', { params })),
    onSettled: changed,
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    refuse.mutate(formText(event.currentTarget, 'reason'));
  };
  const error = grant.error ?? refuse.error ?? withdraw.error;
  const busy = grant.isPending || refuse.isPending;
  return (
    <div className="m-note">
      <strong>{words.dues(extension)}</strong>
      <span>{words.state(extension)}</span>
      <span>{extension.cause}</span>
      <span className="m-muted">
        {extension.progress} · {extension.post} {extension.askedBy}
      </span>
      {extension.lateReason && <span className="m-muted">{t('late', { reason: extension.lateReason })}</span>}
      {error && <Problem error={error} />}
      {extension.may.includes('decide') && !refusing && (
        <label>
          {t('grant.due')}
          <input type="date" value={due} max={extension.wantedDue} required onChange={({ target }) => setDue(target.value)} />
        </label>
      )}
      {extension.may.includes('decide') && due !== '' && <ExtensionEffect taskId={extension.taskId} due={due} />}
      {extension.may.includes('decide') && !refusing && (
        <div className="m-buttons">
          <button type="button" className="m-button m-danger" disabled={busy} onClick={() => setRefusing(true)}>
            {t('refuse')}
          </button>
          <button type="button" className="m-button m-primary" disabled={busy || due === ''} onClick={() => grant.mutate()}>
            {due === '' ? t('grant') : t('grant.until', { date: formats.date(due) })}
          </button>
        </div>
      )}
      {extension.may.includes('decide') && refusing && (
        <form onSubmit={submit}>
          <label>
            {t('refuse.reason')}
            <textarea name="reason" rows={2} required maxLength={500} autoFocus />
          </label>
          <div className="m-buttons">
            <button type="button" className="m-button" onClick={() => setRefusing(false)}>
              {t('cancel')}
            </button>
            <button type="submit" className="m-button m-danger" disabled={busy}>
              {t('refuse')}
            </button>
          </div>
        </form>
      )}
      {extension.may.includes('withdraw') && (
        <button type="button" className="m-plain" disabled={withdraw.isPending} onClick={() => withdraw.mutate()}>
          {t('withdraw')}
        </button>
      )}
    </div>
  );
}
