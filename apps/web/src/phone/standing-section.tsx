import { type FormEvent, useState } from 'react';
import type { Task } from '../shared/api/models.js';
import { useFormats } from '../shared/i18n/use-formats.js';
import { type StandingVerb, useStanding } from '../shared/plan/use-standing.js';
import { formText } from './form-text.js';
import { Problem } from './problem.js';

/** What stops a task: a wait for somebody outside, a rest, an end. */
export function StandingSection({ task }: { readonly task: Task }) {
  const formats = useFormats();
  const [open, setOpen] = useState<Exclude<StandingVerb, 'unblock'>>();
  const { t, send, lines, may, nameOf, about } = useStanding(task, () => setOpen(undefined));
  if (may.length === 0 && lines.length === 0) return null;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!open) return;
    const said = (name: string) => formText(event.currentTarget, name);
    const kind = said('kind') === 'other-unit' ? 'other-unit' : 'outside-approval';
    send.mutate({ verb: open, kind, words: said('words'), expectedUntil: said('until') || null });
  };
  return (
    <section className="m-section">
      <h2>{t('title')}</h2>
      {send.error && <Problem error={send.error} />}
      {lines.length > 0 && (
        <ol className="m-history">
          {lines.map(({ id, at, what, who }) => (
            <li key={id}>
              <time dateTime={at}>{formats.instant(at)}</time>
              <strong>{what}</strong>
              <span className="m-muted">{who}</span>
            </li>
          ))}
        </ol>
      )}
      {!open && (
        <div className="m-buttons">
          {may.map((verb) => (
            <button
              key={verb}
              type="button"
              className={verb === 'cancel' ? 'm-button m-danger' : 'm-button'}
              disabled={send.isPending}
              onClick={() =>
                verb === 'unblock' ? send.mutate({ verb, kind: 'outside-approval', words: '', expectedUntil: null }) : setOpen(verb)
              }
            >
              {nameOf(verb)}
            </button>
          ))}
        </div>
      )}
      {open && (
        <form onSubmit={submit}>
          <p className="m-muted">{about(open)}</p>
          {open === 'block' && (
            <label>
              {t('kind')}
              <select name="kind">
                <option value="outside-approval">{t('kind.outside-approval')}</option>
                <option value="other-unit">{t('kind.other-unit')}</option>
              </select>
            </label>
          )}
          <label>
            {t(open === 'block' ? 'awaits' : 'reason')}
            <textarea name="words" rows={2} required maxLength={500} autoFocus />
          </label>
          {open === 'block' && (
            <label>
              {t('expected-until')}
              <input type="date" name="until" />
            </label>
          )}
          <div className="m-buttons">
            <button type="button" className="m-button" onClick={() => setOpen(undefined)}>
              {t('close')}
            </button>
            <button type="submit" className={open === 'cancel' ? 'm-button m-danger' : 'm-button m-primary'} disabled={send.isPending}>
              {nameOf(open)}
            </button>
          </div>
        </form>
      )}
    </section>
  );
}
