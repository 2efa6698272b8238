import { lazy, type ReactNode, Suspense } from 'react';
import { useSession } from './shared/session/session.js';
import { useFirstRun } from './shared/session/use-first-run.js';
import { ProblemAlert } from './shared/ui/problem-alert.js';
import { Waiting } from './shared/ui/waiting.js';

const FirstRunPage = lazy(() => import('./desk/first-run/first-run-page.js'));
const LogInPage = lazy(() => import('./desk/log-in/log-in-page.js'));
const MustChangePage = lazy(() => import('./desk/password/must-change-page.js'));
const Desk = lazy(() => import('./desk/desk.js'));

/**
 * What stands between the address and the page: first run, log-in, a password that must be changed. They appear in the
 * page's place and leave the address alone, so that after them the reader is where he wanted to be.
 */
export function Gate() {
  return <Suspense fallback={<Waiting />}>{useGate()}</Suspense>;
}

function useGate(): ReactNode {
  const { me, problem, refresh } = useSession();
  const firstRun = useFirstRun({ enabled: me === null });

  if (me) return me.mustChangePassword ? <MustChangePage /> : <Desk />;
  const failed = problem ?? (me === null ? firstRun.error : null);
  if (failed) {
    return (
      <main className="sheet">
        <ProblemAlert error={failed} onRetry={() => void (problem ? refresh() : firstRun.refetch())} />
      </main>
    );
  }
  if (me === undefined || !firstRun.data) return <Waiting />;
  return firstRun.data.needed ? <FirstRunPage /> : <LogInPage />;
}
