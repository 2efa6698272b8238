import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Form, Input, Select } from 'antd';
import { answer, api } from '../../shared/api/client.js';
import type { TaskForce, TaskForceChange } from '../../shared/api/models.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { sharedMessages } from '../../shared/messages.js';
import { Dialog } from '../../shared/ui/dialog.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { useProblemForm } from '../../shared/ui/use-problem-form.js';
import { forceMessages } from './messages.js';

interface Props {
  readonly force: TaskForce;
  onChanged(): void;
  onClose(): void;
}

/** What a force is there for and who belongs to it, against the version that was seen. */
export default function ForceDialog({ force, onChanged, onClose }: Props) {
  const t = useTexts(forceMessages);
  const shared = useTexts(sharedMessages);
  const queries = useQueryClient();
  const posts = useQuery({ queryKey: ['posts'], queryFn: () => answer(api.GET('/api/office/posts')) });
  const units = useQuery({ queryKey: ['units'], queryFn: () => answer(api.GET('/api/office/units')) });
  const { form, error, atFields, show, clear } = useProblemForm<TaskForceChange>();
  const change = useMutation({
    mutationFn: ({ liaisonPostId, ...values }: TaskForceChange) =>
      answer(
        api.PUT('/api/task-forces/{id}', {
          params: { path: { id: force.id } },
          body: { ...values, liaisonPostId: liaisonPostId ?? null, version: force.version },
        }),
      ),
    onMutate: clear,
    onSuccess: (next) => {
      queries.setQueryData(['force', force.id], next);
      onChanged();
    },
    onError: show,
    onSettled: () => Promise.all(['force', 'forces'].map((key) => queries.invalidateQueries({ queryKey: [key] }))),
  });
  const titles = (posts.data?.items ?? []).map(({ id, title }) => ({ value: id, label: title }));
  const names = (units.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const choice = { mode: 'multiple', showSearch: { optionFilterProp: 'label' } } as const;
  return (
    <Dialog
      title={t('change.of', { force: force.name })}
      okText={shared('action.save')}
      cancelText={shared('action.cancel')}
      confirmLoading={change.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      {error ? <ProblemAlert error={error} atFields={atFields} /> : null}
      <p className="muted">{t('change.about')}</p>
      <Form form={form} layout="vertical" requiredMark={false} initialValues={force} onFinish={(values) => change.mutate(values)}>
        <Form.Item name="charter" label={t('charter')}>
          <Input.TextArea maxLength={2000} rows={5} />
        </Form.Item>
        <Form.Item name="deputyPostIds" label={t('deputies')}>
          <Select {...choice} options={titles} loading={posts.isFetching} />
        </Form.Item>
        <Form.Item name="liaisonPostId" label={t('liaison')}>
          <Select allowClear showSearch={{ optionFilterProp: 'label' }} options={titles} loading={posts.isFetching} />
        </Form.Item>
        <Form.Item name="memberPostIds" label={t('members')}>
          <Select {...choice} options={titles} loading={posts.isFetching} />
        </Form.Item>
        <Form.Item name="supportingUnitIds" label={t('supporting')}>
          <Select {...choice} options={names} loading={units.isFetching} />
        </Form.Item>
      </Form>
    </Dialog>
  );
}
