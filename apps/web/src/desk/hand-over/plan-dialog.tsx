import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Form, Input, Select } from 'antd';
import { answer, api } from '../../shared/api/client.js';
import type { HandOver, NewHandOver } from '../../shared/api/models.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { sharedMessages } from '../../shared/messages.js';
import { DateField } from '../../shared/ui/date-field.js';
import { Dialog } from '../../shared/ui/dialog.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { useProblemForm } from '../../shared/ui/use-problem-form.js';
import { handOverPageMessages } from './messages.js';
import { HandOverPreview } from './hand-over-preview.js';

interface Props {
  onPlanned(state: HandOver['state']): void;
  onClose(): void;
}

/** Who leaves, when, and who takes over; shows what would go over before it is said. */
export default function PlanDialog({ onPlanned, onClose }: Props) {
  const t = useTexts(handOverPageMessages);
  const shared = useTexts(sharedMessages);
  const queries = useQueryClient();
  const posts = useQuery({ queryKey: ['posts'], queryFn: () => answer(api.GET('/api/office/posts')) });
  const { form, error, atFields, show, clear } = useProblemForm<NewHandOver>();
  const wanted = Form.useWatch([], form) as Partial<NewHandOver> | undefined;
  const plan = useMutation({
    mutationFn: (body: NewHandOver) => answer(api.POST('/api/hand-overs', { body })),
    onMutate: clear,
    onSuccess: ({ state }) => onPlanned(state),
    onError: show,
    onSettled: () =>
      Promise.all(['hand-overs', 'posts', 'task', 'tasks', 'map'].map((key) => queries.invalidateQueries({ queryKey: [key] }))),
  });
  const options = (posts.data?.items ?? []).map(({ id, title }) => ({ value: id, label: title }));
  return (
    <Dialog
      title={t('plan')}
      width={720}
      okText={t('plan')}
      cancelText={shared('action.cancel')}
      confirmLoading={plan.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      {error ? <ProblemAlert error={error} atFields={atFields} /> : null}
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        onFinish={(values) => plan.mutate({ ...values, remark: values.remark ?? '' })}
      >
        <div className="two-columns">
          <Form.Item name="post" label={t('post')} rules={[{ required: true }]}>
            <Select showSearch={{ optionFilterProp: 'label' }} options={options} loading={posts.isFetching} />
          </Form.Item>
          <Form.Item name="successor" label={t('successor')} rules={[{ required: true }]}>
            <Select showSearch={{ optionFilterProp: 'label' }} options={options} loading={posts.isFetching} />
          </Form.Item>
        </div>
        <Form.Item name="leavesOn" label={t('leaves-on')} extra={t('leaves-on.today')} rules={[{ required: true }]}>
          <DateField />
        </Form.Item>
        <Form.Item name="remark" label={t('remark')}>
          <Input maxLength={200} />
        </Form.Item>
      </Form>
      {wanted?.post && wanted.successor && wanted.leavesOn && (
        <HandOverPreview post={wanted.post} successor={wanted.successor} leavesOn={wanted.leavesOn} />
      )}
    </Dialog>
  );
}
