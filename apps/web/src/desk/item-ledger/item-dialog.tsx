import { useMutation, useQuery } from '@tanstack/react-query';
import { Form, Input, InputNumber, Select } from 'antd';
import { answer, api } from '../../shared/api/client.js';
import type { ItemLedger, LedgerItem, NewLedgerItem } from '../../shared/api/models.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { itemTexts } from '../../shared/items/messages.js';
import { useItemsChanged } from '../../shared/items/use-items-changed.js';
import { sharedMessages } from '../../shared/messages.js';
import { DateField } from '../../shared/ui/date-field.js';
import { Dialog } from '../../shared/ui/dialog.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { useProblemForm } from '../../shared/ui/use-problem-form.js';
import { ItemChanges } from './item-changes.js';
import { itemPageMessages } from './messages.js';
import { PostChoice } from './post-choice.js';

type Shape = NonNullable<ItemLedger['ledger']>;
type Values = Partial<Omit<NewLedgerItem, 'custom'>> & { readonly custom?: Readonly<Record<string, string | number | null | undefined>> };

interface Props {
  readonly about: ItemLedger;
  readonly ledger: Shape;
  /** Left out: a new one. */
  readonly item: LedgerItem | undefined;
  onDone(): void;
  onClose(): void;
}

/** An item with everything that is written down about it, and what happened to it. */
export default function ItemDialog({ about, ledger, item, onDone, onClose }: Props) {
  const t = useTexts(itemPageMessages);
  const words = useTexts(itemTexts);
  const shared = useTexts(sharedMessages);
  const changed = useItemsChanged();
  const { form, error, atFields, show, clear } = useProblemForm<Values>();
  const path = { id: about.taskId };
  const history = useQuery({
    queryKey: ['items', about.taskId, 'item', item?.id],
    queryFn: () => answer(api.GET('/api/tasks/{id}/item-ledger/items/{itemId}', { params: { path: { ...path, itemId: item?.id ?? '' } } })),
    enabled: item !== undefined,
  });
  const save = useMutation({
    mutationFn: (values: Values) =>
      answer(
        item
          ? api.PUT('/api/tasks/{id}/item-ledger/items/{itemId}', {
              params: { path: { ...path, itemId: item.id } },
              body: { ...detailsOf(values), number: values.number ?? item.number, version: item.version },
            })
          : api.POST('/api/tasks/{id}/item-ledger/items', {
              params: { path },
              body: { ...detailsOf(values), number: values.number || null },
            }),
      ),
    onMutate: clear,
    onSuccess: onDone,
    onError: show,
    onSettled: changed,
  });
  const keeps = about.mayKeep && item?.state !== 'removed';
  const required = [{ required: true, message: t('required') }];
  return (
    <Dialog
      title={item ? `${item.number} ${item.name}` : t('add')}
      okText={shared('action.save')}
      cancelText={shared(keeps ? 'action.cancel' : 'action.close')}
      confirmLoading={save.isPending}
      okButtonProps={keeps ? {} : { style: { display: 'none' } }}
      width={640}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      {error ? <ProblemAlert error={error} atFields={atFields} /> : null}
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        disabled={!keeps}
        initialValues={item ?? {}}
        onFinish={(values) => save.mutate(values)}
      >
        <div className="two-columns">
          <Form.Item name="number" label={t('number')} {...(item ? { rules: required } : { extra: t('number.hint') })}>
            <Input maxLength={40} autoComplete="off" />
          </Form.Item>
          <Form.Item name="name" label={t('name')} rules={required}>
            <Input maxLength={200} autoComplete="off" />
          </Form.Item>
          <Form.Item name="place" label={t('place')}>
            <Input maxLength={200} autoComplete="off" />
          </Form.Item>
          <Form.Item name="grid" label={t('grid')}>
            <Input maxLength={100} autoComplete="off" />
          </Form.Item>
          <Form.Item name="responsible" label={t('responsible')}>
            <Input maxLength={100} autoComplete="off" />
          </Form.Item>
          <Form.Item name="responsiblePostId" label={t('post')}>
            <PostChoice />
          </Form.Item>
          <Form.Item name="foundOn" label={t('found-on')}>
            <DateField />
          </Form.Item>
          <Form.Item name="deadline" label={words('deadline')}>
            <DateField />
          </Form.Item>
          {ledger.columns.map((column) => (
            <Form.Item key={column.key} name={['custom', column.key]} label={column.title}>
              <OwnField column={column} />
            </Form.Item>
          ))}
        </div>
        <Form.Item name="remark" label={t('remark')}>
          <Input.TextArea rows={2} maxLength={500} />
        </Form.Item>
      </Form>
      {history.data && <ItemChanges changes={history.data.changes} columns={ledger.columns} />}
    </Dialog>
  );
}

/** The field of an own column; the form around gives it id, value and what to do with a change. */
function OwnField({ column: { kind, choices }, ...field }: { readonly column: Shape['columns'][number] }) {
  if (kind === 'number') return <InputNumber style={{ width: '100%' }} {...field} />;
  if (kind === 'date') return <DateField {...field} />;
  if (kind === 'choice') return <Select allowClear options={choices.map((value) => ({ value, label: value }))} {...field} />;
  return <Input maxLength={500} {...field} />;
}

function detailsOf({ custom = {}, name = '', ...values }: Values): Omit<NewLedgerItem, 'number'> {
  const { place = '', grid = '', responsible = '', responsiblePostId = null, foundOn = null, deadline = null, remark = '' } = values;
  const own = Object.entries(custom).flatMap(([key, value]) =>
    value === undefined || value === null || value === '' ? [] : [[key, value] as const],
  );
  return { name, place, grid, responsible, responsiblePostId, foundOn, deadline, remark, custom: Object.fromEntries(own) };
}
