import { lazy, Suspense } from 'react';
import { useTexts } from '../shared/i18n/use-texts.js';
import { sharedMessages } from '../shared/messages.js';
import { useSession } from '../shared/session/session.js';
import { PhoneLogIn } from './log-in.js';
import { phoneMessages } from './messages.js';
import { PhoneShell } from './phone-shell.js';
import { Problem } from './problem.js';

/** Rarely needed, and it brings the component library along. */
const MustChange = lazy(() => import('./must-change.js'));

/** What stands between the phone's page and its reader, as gate.tsx does on the desk. */
export function PhoneGate() {
  const { me, problem, refresh } = useSession();
  const shared = useTexts(sharedMessages);
  const t = useTexts(phoneMessages);
  const waiting = <p className="m-waiting">{shared('loading')}</p>;
  if (me) {
    if (me.mustChangePassword) {
      return (
        <Suspense fallback={waiting}>
          <MustChange />
        </Suspense>
      );
    }
    return me.permissions.includes('task:read') ? <PhoneShell /> : <p className="m-waiting">{t('nothing-here')}</p>;
  }
  if (problem) return <Problem error={problem} onRetry={() => void refresh()} />;
  return me === undefined ? waiting : <PhoneLogIn />;
}
