import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { answer, api } from '../../shared/api/client.js';
import type { Post } from '../../shared/api/models.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { sharedMessages } from '../../shared/messages.js';
import { Dialog } from '../../shared/ui/dialog.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { useProblemForm } from '../../shared/ui/use-problem-form.js';
import { officePageMessages } from './messages.js';

interface Props {
  readonly post: Post;
  onAssigned(): void;
  onClose(): void;
}

export function HolderDialog({ post, onAssigned, onClose }: Props) {
  const t = useTexts(officePageMessages);
  const shared = useTexts(sharedMessages);
  const queries = useQueryClient();
  const { form, error, atFields, show, clear } = useProblemForm<{ account?: string }>();
  const assign = useMutation({
    mutationFn: (account: string | null) =>
      answer(api.PUT('/api/office/posts/{id}/holder', { params: { path: { id: post.id } }, body: { account, version: post.version } })),
    onMutate: clear,
    onSuccess: onAssigned,
    onError: show,
    onSettled: () => queries.invalidateQueries({ queryKey: ['posts'] }),
  });
  return (
    <Dialog
      title={t('assign.of', { post: post.title })}
      okText={shared('action.save')}
      cancelText={shared('action.cancel')}
      confirmLoading={assign.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      {error ? <ProblemAlert error={error} atFields={atFields} /> : null}
      <p>{t('assign.about')}</p>
      <Form
        form={form}
        layout="vertical"
        initialValues={{ account: post.holder?.account ?? '' }}
        onFinish={({ account }) => assign.mutate(account?.trim() || null)}
      >
        <Form.Item name="account" label={t('assign.account')}>
          <Input autoCapitalize="none" spellCheck={false} maxLength={200} allowClear />
        </Form.Item>
      </Form>
    </Dialog>
  );
}
