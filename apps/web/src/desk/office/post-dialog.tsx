import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Checkbox, Form, Input, Select } from 'antd';
import { answer, api } from '../../shared/api/client.js';
import type { NewPost, Post } from '../../shared/api/models.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { sharedMessages } from '../../shared/messages.js';
import { Dialog } from '../../shared/ui/dialog.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { useProblemForm } from '../../shared/ui/use-problem-form.js';
import { officePageMessages } from './messages.js';

const LANGUAGES = [
  { value: 'zh-CN', label: '中文' },
  { value: 'en', label: 'English' },
] as const;

interface Props {
  /** Null: a new one. */
  readonly post: Post | null;
  onDone(title: string): void;
  onClose(): void;
}

/** What a post is called, where it belongs and how it is reached. */
export default function PostDialog({ post, onDone, onClose }: Props) {
  const t = useTexts(officePageMessages);
  const shared = useTexts(sharedMessages);
  const queries = useQueryClient();
  const units = useQuery({ queryKey: ['units'], queryFn: () => answer(api.GET('/api/office/units')) });
  const { form, error, atFields, show, clear } = useProblemForm<NewPost>();
  const save = useMutation({
    mutationFn: async (values: NewPost): Promise<unknown> => {
      const body = { ...values, email: values.email?.trim() || null, phone: values.phone?.trim() || null };
      if (!post) return answer(api.POST('/api/office/posts', { body }));
      return answer(api.PUT('/api/office/posts/{id}', { params: { path: { id: post.id } }, body: { ...body, version: post.version } }));
    },
    onMutate: clear,
    onSuccess: (_done, { title }) => onDone(title),
    onError: show,
    onSettled: () => queries.invalidateQueries({ queryKey: ['posts'] }),
  });
  return (
    <Dialog
      title={post ? t('post.change.of', { post: post.title }) : t('post.add')}
      okText={shared('action.save')}
      cancelText={shared('action.cancel')}
      confirmLoading={save.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      {error ? <ProblemAlert error={error} atFields={atFields} /> : null}
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={post ?? { language: 'zh-CN', contact: false }}
        onFinish={(values) => save.mutate(values)}
      >
        <Form.Item name="title" label={t('post.title')} rules={[{ required: true }]}>
          <Input maxLength={64} />
        </Form.Item>
        <Form.Item name="unitId" label={t('unit')} rules={[{ required: true }]}>
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            loading={units.isFetching}
            options={(units.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Form.Item>
        <div className="two-columns">
          <Form.Item name="email" label={t('post.email')}>
            <Input type="email" maxLength={254} />
          </Form.Item>
          <Form.Item name="phone" label={t('post.phone')}>
            <Input type="tel" maxLength={21} />
          </Form.Item>
        </div>
        <Form.Item name="language" label={t('post.language')}>
          <Select options={[...LANGUAGES]} />
        </Form.Item>
        <Form.Item name="contact" valuePropName="checked">
          <Checkbox>{t('post.contact')}</Checkbox>
        </Form.Item>
      </Form>
    </Dialog>
  );
}
