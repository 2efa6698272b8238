import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { answer, api } from '../../shared/api/client.js';
import type { Task } from '../../shared/api/models.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { sharedMessages } from '../../shared/messages.js';
import { checklistMessages } from '../../shared/plan/checklist-messages.js';
import { DateField } from '../../shared/ui/date-field.js';
import { Dialog } from '../../shared/ui/dialog.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';

interface Values {
  readonly notBefore?: string | null;
  readonly mustFinishBy?: string | null;
  readonly reason: string;
}

interface Props {
  readonly task: Task;
  onClose(): void;
}

/** Days that somebody outside sets for the task; the plan is scheduled anew. */
export default function DatesDialog({ task, onClose }: Props) {
  const t = useTexts(checklistMessages);
  const shared = useTexts(sharedMessages);
  const queries = useQueryClient();
  const [form] = Form.useForm<Values>();
  const save = useMutation({
    mutationFn: ({ notBefore, mustFinishBy, reason }: Values) =>
      answer(
        api.POST('/api/projects/{id}/plan-changes', {
          params: { path: { id: task.projectId } },
          body: {
            tasks: [{ code: task.code, version: task.version, notBefore: notBefore ?? null, mustFinishBy: mustFinishBy ?? null }],
            reason,
          },
        }),
      ),
    onSuccess: onClose,
    onSettled: () => Promise.all(['tasks', 'task', 'map', 'schedule'].map((key) => queries.invalidateQueries({ queryKey: [key] }))),
  });
  return (
    <Dialog
      title={t('dates.title', { task: task.code })}
      okText={t('save')}
      cancelText={shared('action.cancel')}
      confirmLoading={save.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      {save.error && <ProblemAlert error={save.error} />}
      <p>{t('dates.what')}</p>
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ notBefore: task.notBefore, mustFinishBy: task.mustFinishBy }}
        onFinish={(values) => save.mutate(values)}
      >
        <Form.Item name="notBefore" label={t('not-before')}>
          <DateField />
        </Form.Item>
        <Form.Item name="mustFinishBy" label={t('must-finish-by')}>
          <DateField />
        </Form.Item>
        <Form.Item name="reason" label={t('dates.reason')} rules={[{ required: true, whitespace: true, message: t('required') }]}>
          <Input maxLength={200} autoComplete="off" />
        </Form.Item>
      </Form>
    </Dialog>
  );
}
