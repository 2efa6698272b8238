import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Form, Input, Select } from 'antd';
import { answer, api } from '../../shared/api/client.js';
import type { ItemLedger, ItemLedgerSetUp } from '../../shared/api/models.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { useItemsChanged } from '../../shared/items/use-items-changed.js';
import { sharedMessages } from '../../shared/messages.js';
import { Dialog } from '../../shared/ui/dialog.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { useProblemForm } from '../../shared/ui/use-problem-form.js';
import { itemPageMessages } from './messages.js';

type Column = NonNullable<ItemLedgerSetUp['columns']>[number];
interface Values {
  readonly title: string;
  readonly unit: string;
  readonly rectification?: boolean;
  readonly statutory?: ItemLedgerSetUp['statutory'];
  readonly columns?: readonly { readonly key?: string; readonly title: string; readonly kind: Column['kind']; readonly choices?: string }[];
}

interface Props {
  readonly about: ItemLedger;
  onDone(): void;
  onClose(): void;
}

const KINDS = ['text', 'number', 'date', 'choice'] as const;

/** What is counted, whether it is re-inspected, by which term of law, and which columns there are besides. */
export default function SetUpDialog({ about: { ledger, taskId }, onDone, onClose }: Props) {
  const t = useTexts(itemPageMessages);
  const shared = useTexts(sharedMessages);
  const changed = useItemsChanged();
  const { form, error, atFields, show, clear } = useProblemForm<Values>();
  const rules = useQuery({ queryKey: ['statutory-rules'], queryFn: () => answer(api.GET('/api/statutory-rules')) });
  const save = useMutation({
    mutationFn: (values: Values) =>
      answer(api.PUT('/api/tasks/{id}/item-ledger', { params: { path: { id: taskId } }, body: toSetUp(values, ledger?.version ?? null) })),
    onMutate: clear,
    onSuccess: onDone,
    onError: show,
    onSettled: changed,
  });
  const required = [{ required: true, message: t('required') }];
  // Of a rule the version in force stands last.
  const matters = new Map((rules.data?.items ?? []).map((rule) => [rule.matter, rule]));
  return (
    <Dialog
      title={t(ledger ? 'set-up.change' : 'set-up')}
      okText={shared('action.save')}
      cancelText={shared('action.cancel')}
      confirmLoading={save.isPending}
      width={640}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      {error ? <ProblemAlert error={error} atFields={atFields} /> : null}
      <p className="muted notice">{t('set-up.about')}</p>
      <Form form={form} layout="vertical" requiredMark={false} initialValues={toValues(ledger)} onFinish={(values) => save.mutate(values)}>
        <div className="two-columns">
          <Form.Item name="title" label={t('name-of-ledger')} rules={required}>
            <Input maxLength={100} autoComplete="off" />
          </Form.Item>
          <Form.Item name="unit" label={t('unit')} rules={required} extra={t('unit.hint')}>
            <Input maxLength={20} autoComplete="off" />
          </Form.Item>
        </div>
        <Form.Item name="rectification" valuePropName="checked">
          <Checkbox>{t('rectification')}</Checkbox>
        </Form.Item>
        <Form.Item name="statutory" label={t('statutory')} extra={t('statutory.hint')}>
          <Select
            allowClear
            placeholder={t('statutory.none')}
            loading={rules.isFetching}
            options={[...matters.values()].map((rule) => ({
              value: rule.matter,
              label: t('statutory.rule', { name: rule.name, days: rule.days, unit: rule.unit }),
            }))}
          />
        </Form.Item>
        <Form.List name="columns">
          {(fields, { add, remove }) => (
            <>
              {fields.map(({ key, name }, index) => (
                <fieldset key={key} className="panel step-edit">
                  <legend>{t('column.n', { index: index + 1 })}</legend>
                  <Form.Item name={[name, 'title']} label={t('column.title')} rules={required}>
                    <Input maxLength={40} autoComplete="off" />
                  </Form.Item>
                  <Form.Item name={[name, 'kind']} label={t('column.kind')}>
                    <Select options={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))} />
                  </Form.Item>
                  <Form.Item noStyle dependencies={[['columns', name, 'kind']]}>
                    {({ getFieldValue }) =>
                      getFieldValue(['columns', name, 'kind']) === 'choice' && (
                        <Form.Item name={[name, 'choices']} label={t('column.choices')} className="step-wide" rules={required}>
                          <Input maxLength={400} autoComplete="off" />
                        </Form.Item>
                      )
                    }
                  </Form.Item>
                  <div className="step-verbs">
                    <Button danger aria-label={t('column.remove', { index: index + 1 })} onClick={() => remove(name)}>
                      ×
                    </Button>
                  </div>
                </fieldset>
              ))}
              <Button onClick={() => add({ kind: 'text' })}>{t('column.add')}</Button>
            </>
          )}
        </Form.List>
      </Form>
    </Dialog>
  );
}

function toValues(ledger: ItemLedger['ledger']): Partial<Values> {
  if (!ledger) return { rectification: true, columns: [] };
  const { title, unit, rectification, statutory, columns } = ledger;
  return { title, unit, rectification, statutory, columns: columns.map((column) => ({ ...column, choices: column.choices.join('、') })) };
}

/** A new column gets a key of its own, which stays when somebody renames it. */
function toSetUp({ title, unit, rectification = false, statutory, columns = [] }: Values, version: number | null): ItemLedgerSetUp {
  const taken = new Set(columns.flatMap(({ key }) => (key === undefined ? [] : [key])));
  let next = 1;
  const free = () => {
    while (taken.has(`c${next}`)) next += 1;
    taken.add(`c${next}`);
    return `c${next}`;
  };
  return {
    title,
    unit,
    rectification,
    statutory: statutory ?? null,
    columns: columns.map(({ key, title: name, kind, choices = '' }) => ({
      key: key ?? free(),
      title: name,
      kind,
      choices:
        kind === 'choice'
          ? choices
              .split(/[、,，;；]/)
              .map((choice) => choice.trim())
              .filter(Boolean)
          : [],
    })),
    version,
  };
}
