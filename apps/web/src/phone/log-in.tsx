import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useRef } from 'react';
import { logInMessages } from '../desk/log-in/messages.js';
import { answer, api } from '../shared/api/client.js';
import type { Credentials } from '../shared/api/models.js';
import { useTexts } from '../shared/i18n/use-texts.js';
import { sharedMessages } from '../shared/messages.js';
import { useSession } from '../shared/session/session.js';
import { formText } from './form-text.js';
import { LanguageSwitch } from './language-switch.js';
import { Problem } from './problem.js';

/** The desk's log-in with the phone's own fields: the same route, the same words. */
export function PhoneLogIn() {
  const t = useTexts(logInMessages);
  const shared = useTexts(sharedMessages);
  const { end, enter } = useSession();
  const password = useRef<HTMLInputElement>(null);
  const logIn = useMutation({
    mutationFn: (credentials: Credentials) => answer(api.POST('/api/session', { body: credentials })),
    onSuccess: enter,
    onError: () => {
      if (!password.current) return;
      password.current.value = '';
      password.current.focus();
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    logIn.mutate({ name: formText(form, 'name'), password: formText(form, 'password') });
  };
  return (
    <main className="m-log-in">
      <title>{`${t('title')} · ${shared('product.name')}`}</title>
      <header>
        <strong>{shared('product.name')}</strong>
        <LanguageSwitch />
      </header>
      <h1>{t('title')}</h1>
      {end && !logIn.error && (
        <div className="m-note" role="alert">
          <strong>{t('ended.title')}</strong>
          <p>{t('ended.why', { minutes: end.idleMinutes })}</p>
        </div>
      )}
      {logIn.error && <Problem error={logIn.error} />}
      <form onSubmit={submit}>
        <label>
          {t('name')}
          <input name="name" required autoComplete="username" autoCapitalize="none" spellCheck={false} maxLength={100} />
        </label>
        <label>
          {t('password')}
          <input ref={password} name="password" type="password" required autoComplete="current-password" maxLength={200} />
        </label>
        <button type="submit" className="m-button m-primary" disabled={logIn.isPending}>
          {t('submit')}
        </button>
      </form>
      <p className="m-muted">{t('help')}</p>
    </main>
  );
}
