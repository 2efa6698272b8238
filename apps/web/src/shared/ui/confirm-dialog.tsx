import type { ReactNode } from 'react';
import { useTexts } from '../i18n/use-texts.js';
import { sharedMessages } from '../messages.js';
import { Dialog } from './dialog.js';
import { ProblemAlert } from './problem-alert.js';

interface Props {
  readonly title: string;
  /** The verb on the button: what will happen, never just "OK". */
  readonly verb: string;
  readonly dangerous?: boolean;
  readonly busy: boolean;
  readonly error: unknown;
  readonly children: ReactNode;
  onConfirm(): void;
  onCancel(): void;
}

/** Asks before something that others will feel. */
export function ConfirmDialog({ title, verb, dangerous = false, busy, error, children, onConfirm, onCancel }: Props) {
  const t = useTexts(sharedMessages);
  return (
    <Dialog
      title={title}
      okText={verb}
      okButtonProps={{ danger: dangerous }}
      cancelText={t('action.cancel')}
      confirmLoading={busy}
      onOk={onConfirm}
      onCancel={onCancel}
    >
      {error ? <ProblemAlert error={error} /> : null}
      {children}
    </Dialog>
  );
}
