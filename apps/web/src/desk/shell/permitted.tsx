import type { ReactNode } from 'react';
import { useMe } from '../../shared/session/session.js';
import { NoPermissionPage } from '../not-found/no-permission-page.js';

interface Props {
  readonly permission: string | undefined;
  readonly children: ReactNode;
}

/** Says so instead of an empty page. The server decides anew at every call; this only saves the reader a refusal. */
export function Permitted({ permission, children }: Props) {
  const { permissions } = useMe();
  return permission === undefined || permissions.includes(permission) ? children : <NoPermissionPage />;
}
