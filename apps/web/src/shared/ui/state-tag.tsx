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

/** The word stands beside them; the icons would name themselves in English. */
const MARKS = {
  good: <CheckCircleOutlined aria-hidden />,
  waiting: <ClockCircleOutlined aria-hidden />,
  warning: <ExclamationCircleOutlined aria-hidden />,
  bad: <CloseCircleOutlined aria-hidden />,
  locked: <LockOutlined aria-hidden />,
  done: <FlagOutlined aria-hidden />,
  off: <StopOutlined aria-hidden />,
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
