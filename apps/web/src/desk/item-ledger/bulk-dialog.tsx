import { useMutation } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { answer, api } from '../../shared/api/client.js';
import type { LedgerItem, LedgerItemsChange } from '../../shared/api/models.js';
import { useFormats } from '../../shared/i18n/use-formats.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { itemTexts } from '../../shared/items/messages.js';
import { useItemsChanged } from '../../shared/items/use-items-changed.js';
import { sharedMessages } from '../../shared/messages.js';
import { DateField } from '../../shared/ui/date-field.js';
import { Dialog } from '../../shared/ui/dialog.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { useProblemForm } from '../../shared/ui/use-problem-form.js';
import { itemPageMessages } from './messages.js';
import { PostChoice } from './post-choice.js';

export type BulkVerb = NonNullable<LedgerItemsChange['verb']> | 'edit';

type Values = Omit<LedgerItemsChange, 'items' | 'verb'>;

interface Props {
  readonly taskId: string;
  readonly items: readonly LedgerItem[];
  readonly verb: BulkVerb;
  onDone(): void;
  onClose(): void;
}

const WITH_REASON: readonly BulkVerb[] = ['undo', 'fail', 'reopen', 'remove'];
const FOUND_AGAIN: readonly BulkVerb[] = ['fail', 'reopen'];
const DONE: readonly BulkVerb[] = ['finish', 'rectify', 'close'];

/** One verb for all that are chosen: all of them, or none. */
export default function BulkDialog({ taskId, items, verb, onDone, onClose }: Props) {
  const t = useTexts(itemPageMessages);
  const words = useTexts(itemTexts);
  const shared = useTexts(sharedMessages);
  const formats = useFormats();
  const changed = useItemsChanged();
  const { form, error, atFields, show, clear } = useProblemForm<Values>();
  const change = useMutation({
    mutationFn: (values: Values) =>
      answer(
        api.POST('/api/tasks/{id}/item-ledger/items/bulk', {
          params: { path: { id: taskId } },
          body: {
            items: items.map(({ id, version }) => ({ id, version })),
            ...(verb === 'edit' ? {} : { verb }),
            // What was left empty stays as it is.
            ...Object.fromEntries(Object.entries(values).filter(([, value]) => Boolean(value))),
          },
        }),
      ),
    onMutate: clear,
    onSuccess: onDone,
    onError: show,
    onSettled: changed,
  });
  const name = verb === 'edit' ? t('bulk.edit') : words(`verb.${verb}`);
  const required = [{ required: true, message: t('required') }];
  return (
    <Dialog
      title={t('bulk.title', { verb: name, count: items.length })}
      okText={verb === 'edit' ? shared('action.save') : name}
      okButtonProps={{ danger: WITH_REASON.includes(verb) }}
      cancelText={shared('action.cancel')}
      confirmLoading={change.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      {error ? <ProblemAlert error={error} atFields={atFields} /> : null}
      <p className="muted notice">
        {formats.list(items.slice(0, 5).map(({ number, name: title }) => `${number} ${title}`)) + (items.length > 5 ? '…' : '')}
      </p>
      <Form form={form} layout="vertical" requiredMark={false} onFinish={(values) => change.mutate(values)}>
        {DONE.includes(verb) && (
          <Form.Item name="on" label={t('on')} extra={t('on.hint')}>
            <DateField />
          </Form.Item>
        )}
        {WITH_REASON.includes(verb) && (
          <Form.Item name="reason" label={t('reason')} rules={required}>
            <Input.TextArea rows={2} maxLength={500} />
          </Form.Item>
        )}
        {(FOUND_AGAIN.includes(verb) || verb === 'edit') && (
          <Form.Item name="deadline" label={t('new-deadline')}>
            <DateField />
          </Form.Item>
        )}
        {verb === 'edit' && (
          <>
            <Form.Item name="responsiblePostId" label={t('post')}>
              <PostChoice />
            </Form.Item>
            <Form.Item name="remark" label={t('remark')} extra={t('leave-empty')}>
              <Input.TextArea rows={2} maxLength={500} />
            </Form.Item>
          </>
        )}
      </Form>
    </Dialog>
  );
}
