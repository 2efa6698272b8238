import { Checkbox, Form, Input, InputNumber, Slider } from 'antd';
import { answer, api } from '../../shared/api/client.js';
import type { Task } from '../../shared/api/models.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { sharedMessages } from '../../shared/messages.js';
import { Dialog } from '../../shared/ui/dialog.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { useProblemForm } from '../../shared/ui/use-problem-form.js';
import { FileChoice } from './file-choice.js';
import { taskPageMessages } from './messages.js';
import { useTaskVerb } from './use-task-verb.js';

interface Values {
  readonly percent?: number;
  readonly quantity?: number;
  readonly correction?: boolean;
  readonly remark?: string;
  readonly fileIds?: readonly File[];
}

interface Props {
  readonly task: Task;
  onDone(): void;
  onClose(): void;
}

/** The same report as the phone's, for whoever sits at a desk. */
export default function ReportDialog({ task, onDone, onClose }: Props) {
  const t = useTexts(taskPageMessages);
  const shared = useTexts(sharedMessages);
  const { form, error, atFields, show, clear } = useProblemForm<Values>();
  const measure = task.quantity ? 'quantity' : 'percent';
  const was = task.quantity?.done ?? task.percent;
  const done = Form.useWatch<number | undefined>(measure, form);
  const report = useTaskVerb<Values>(task, (request) => send(request), onDone);
  const submit = (values: Values) => {
    clear();
    report.mutate(values, { onError: show });
  };
  return (
    <Dialog
      title={`${t('report')} · ${task.code}`}
      okText={t('report')}
      cancelText={shared('action.cancel')}
      confirmLoading={report.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      {error ? <ProblemAlert error={error} atFields={atFields} /> : null}
      <Form form={form} layout="vertical" requiredMark={false} initialValues={{ [measure]: was }} onFinish={submit}>
        {task.quantity ? (
          <Form.Item name="quantity" label={t('report.quantity', task.quantity)} rules={[{ required: true }]}>
            <InputNumber min={0} style={{ width: '100%' }} />
          </Form.Item>
        ) : (
          <Form.Item name="percent" label={t('report.percent.of', { percent: done ?? was })} extra={t('report.complete')}>
            <Slider min={0} max={100} tooltip={{ open: false }} ariaLabelForHandle={t('report.percent')} />
          </Form.Item>
        )}
        {(done ?? was) < was && (
          <Form.Item name="correction" valuePropName="checked">
            <Checkbox>{t('report.correction')}</Checkbox>
          </Form.Item>
        )}
        <Form.Item name="remark" label={t('report.remark')}>
          <Input.TextArea rows={2} maxLength={500} />
        </Form.Item>
        <Form.Item name="fileIds" label={t('report.files')}>
          <FileChoice />
        </Form.Item>
      </Form>
    </Dialog>
  );
}

/** First the files, then the report that names them. */
async function send({
  params,
  body,
}: {
  readonly params: { readonly path: { readonly id: string } };
  readonly body: Values & { readonly version: number };
}) {
  const { fileIds: files = [], correction = false, remark = '', ...rest } = body;
  const fileIds: string[] = [];
  for (const file of files) {
    const form = new FormData();
    form.append('file', file, file.name);
    const { id } = await answer(api.POST('/api/files', { body: { file: file.name }, bodySerializer: () => form }));
    fileIds.push(id);
  }
  return api.POST('/api/tasks/{id}/reports', { params, body: { ...rest, correction, remark, fileIds } });
}
