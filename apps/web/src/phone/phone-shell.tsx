import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../shared/api/client.js';
import { useLive } from '../shared/api/use-live.js';
import { useFormats } from '../shared/i18n/use-formats.js';
import { useTexts } from '../shared/i18n/use-texts.js';
import { sharedMessages } from '../shared/messages.js';
import { useMe } from '../shared/session/session.js';
import { useIdleEnd } from '../shared/session/use-idle-end.js';
import { type SigningOut, useSignOut } from '../shared/session/use-sign-out.js';
import { shellMessages } from '../desk/shell/messages.js';
import { LanguageSwitch } from './language-switch.js';
import { phoneMessages } from './messages.js';
import { Problem } from './problem.js';
import { StackBar, StackPage, stackToShow, stacksFor } from './stacks.js';
import { TaskPage } from './task-page.js';
import { useResending } from './use-drafts.js';
import { usePlace } from './use-path.js';

/** The phone's page behind the gate: a head, one place, and the stacks under the thumb. */
export function PhoneShell() {
  const t = useTexts(phoneMessages);
  const shared = useTexts(sharedMessages);
  const place = usePlace();
  const { permissions } = useMe();
  const shell = useTexts(shellMessages);
  const leaving = useSignOut();
  useLive();
  useIdleEnd();
  useResending();
  const { data, error, refetch } = useQuery({ queryKey: ['tasks', 'mine'], queryFn: () => answer(api.GET('/api/tasks/mine')) });
  const stacks = stacksFor(permissions);

  if (place.at === 'task') return <TaskPage key={place.id} id={place.id} today={data?.today} />;
  const shown = stackToShow(place.stack, stacks, data);
  return (
    <div className="m-page">
      <title>{`${t(`stack.${shown}`)} · ${shared('product.name')}`}</title>
      <Head leaving={leaving} {...(data ? { today: data.today } : {})} />
      <main>
        {leaving.error && <Problem error={leaving.error} onRetry={leaving.signOut} retry={shell('sign-out.again')} />}
        {error && <Problem error={error} onRetry={() => void refetch()} />}
        {data ? <StackPage stack={shown} tasks={data} /> : !error && <p className="m-waiting">{shared('loading')}</p>}
      </main>
      <StackBar stacks={stacks} shown={shown} tasks={data} />
    </div>
  );
}

function Head({ today, leaving }: { readonly today?: string; readonly leaving: SigningOut }) {
  const t = useTexts(phoneMessages);
  const shared = useTexts(sharedMessages);
  const shell = useTexts(shellMessages);
  const formats = useFormats();
  const me = useMe();
  return (
    <header className="m-head">
      <div>
        <strong>{shared('product.name')}</strong>
        <small>{today && formats.date(today)}</small>
      </div>
      <details>
        <summary>{me.displayName}</summary>
        <div
          className="m-menu"
          onClick={({ currentTarget }) => {
            currentTarget.parentElement?.removeAttribute('open');
          }}
        >
          <LanguageSwitch />
          <a className="m-plain" href="/">
            {t('desk')}
          </a>
          <button type="button" className="m-plain" disabled={leaving.busy} onClick={leaving.signOut}>
            {shell('sign-out')}
          </button>
        </div>
      </details>
    </header>
  );
}
