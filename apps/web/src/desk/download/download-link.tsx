import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useMe } from '../../shared/session/session.js';

interface Props {
  readonly href: string;
  readonly children: ReactNode;
}

/** The browser saves it by itself and shows how far it is: a workbook of the whole office is not held in the page. */
export function DownloadLink({ href, children }: Props) {
  const { permissions } = useMe();
  if (!permissions.includes('ledger:export')) return null;
  return (
    <Button href={href} download icon={<DownloadOutlined aria-hidden />}>
      {children}
    </Button>
  );
}
