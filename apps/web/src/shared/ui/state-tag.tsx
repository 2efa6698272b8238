import {
  CheckCircleOutlined,
  ClockCircleOutlined,
  CloseCircleOutlined,
  ExclamationCircleOutlined,
  FlagOutlined,
  LockOutlined,
  StopOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';

const MARKS = {
  good: <CheckCircleOutlined />,
  waiting: <ClockCircleOutlined />,
  warning: <ExclamationCircleOutlined />,
  bad: <CloseCircleOutlined />,
  locked: <LockOutlined />,
  done: <FlagOutlined />,
  off: <StopOutlined />,
} as const;

export type Mark = keyof typeof MARKS;

/** A state as sign, word and colour; the colour alone says nothing. */
export function StateTag({ mark, children }: { readonly mark: Mark; readonly children: ReactNode }) {
  return (
    <span className={`state state-${mark}`}>
      {MARKS[mark]}
      <span>{children}</span>
    </span>
  );
}
