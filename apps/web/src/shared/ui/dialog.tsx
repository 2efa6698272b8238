import { Modal, type ModalProps } from 'antd';
import { useFocusReturn } from './use-focus-return.js';

/** A dialog that exists only while it is open. The keyboard stays inside and returns to where it came from. */
export function Dialog(props: Omit<ModalProps, 'open'>) {
  useFocusReturn();
  return <Modal open {...props} />;
}
