import { Form, Input } from 'antd';
import type { ScoreEntry } from '../../shared/api/models.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { sharedMessages } from '../../shared/messages.js';
import { Dialog } from '../../shared/ui/dialog.js';
import { scoresMessages } from './messages.js';

const LONGEST = 200;

interface Props {
  readonly entry: ScoreEntry;
  onLeaveOut(because: string): void;
  onCancel(): void;
}

/** Asks for the reason; it is sent with the confirmation. */
export function LeaveOutDialog({ entry, onLeaveOut, onCancel }: Props) {
  const t = useTexts(scoresMessages);
  const shared = useTexts(sharedMessages);
  const [form] = Form.useForm<{ because: string }>();
  return (
    <Dialog
      title={t('leave-out.of', { task: entry.task })}
      okText={t('leave-out')}
      cancelText={shared('action.cancel')}
      onOk={() => form.submit()}
      onCancel={onCancel}
    >
      <p>{entry.explanation}</p>
      <Form form={form} layout="vertical" requiredMark={false} onFinish={({ because }) => onLeaveOut(because.trim())}>
        <Form.Item name="because" label={t('leave-out.reason')} extra={t('leave-out.hint')} rules={[{ required: true, whitespace: true }]}>
          <Input.TextArea rows={2} maxLength={LONGEST} autoFocus />
        </Form.Item>
      </Form>
    </Dialog>
  );
}
