import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Form, Input, Select } from 'antd';
import { answer, api } from '../../shared/api/client.js';
import type { NewLeave } from '../../shared/api/models.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { sharedMessages } from '../../shared/messages.js';
import { DateField } from '../../shared/ui/date-field.js';
import { Dialog } from '../../shared/ui/dialog.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { useProblemForm } from '../../shared/ui/use-problem-form.js';
import { officePageMessages } from './messages.js';

interface Props {
  onGranted(): void;
  onClose(): void;
}

export default function LeaveDialog({ onGranted, onClose }: Props) {
  const t = useTexts(officePageMessages);
  const shared = useTexts(sharedMessages);
  const queries = useQueryClient();
  const posts = useQuery({ queryKey: ['posts'], queryFn: () => answer(api.GET('/api/office/posts')) });
  const { form, error, atFields, show, clear } = useProblemForm<NewLeave>();
  const grant = useMutation({
    mutationFn: (leave: NewLeave) => answer(api.POST('/api/office/leave', { body: leave })),
    onMutate: clear,
    onSuccess: onGranted,
    onError: show,
    onSettled: () => queries.invalidateQueries({ queryKey: ['leave'] }),
  });
  const options = (posts.data?.items ?? []).map(({ id, title }) => ({ value: id, label: title }));

  return (
    <Dialog
      title={t('leave.grant')}
      okText={t('leave.grant')}
      cancelText={shared('action.cancel')}
      confirmLoading={grant.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      {error ? <ProblemAlert error={error} atFields={atFields} /> : null}
      <Form form={form} layout="vertical" requiredMark={false} onFinish={(leave) => grant.mutate(leave)}>
        <Form.Item name="postId" label={t('post')} rules={[{ required: true }]}>
          <Select showSearch={{ optionFilterProp: 'label' }} options={options} loading={posts.isFetching} />
        </Form.Item>
        <div className="two-columns">
          <Form.Item name="from" label={t('leave.from')} rules={[{ required: true }]}>
            <DateField />
          </Form.Item>
          <Form.Item name="to" label={t('leave.to')} rules={[{ required: true }]}>
            <DateField />
          </Form.Item>
        </div>
        <Form.Item name="substitutePostId" label={t('leave.substitute')}>
          <Select allowClear showSearch={{ optionFilterProp: 'label' }} options={options} loading={posts.isFetching} />
        </Form.Item>
        <Form.Item name="reason" label={t('leave.reason')} rules={[{ required: true }]}>
          <Input maxLength={200} />
        </Form.Item>
      </Form>
    </Dialog>
  );
}
