import { Button, Checkbox, Form, Input, InputNumber, Select } from 'antd';
import { api } from '../../shared/api/client.js';
import type { Task } from '../../shared/api/models.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { sharedMessages } from '../../shared/messages.js';
import { checklistMessages } from '../../shared/plan/checklist-messages.js';
import { Dialog } from '../../shared/ui/dialog.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { useProblemForm } from '../../shared/ui/use-problem-form.js';
import { useTaskVerb } from './use-task-verb.js';

interface Values {
  readonly weight?: number | null;
  readonly tags?: string[];
  readonly evidenceRequired?: boolean;
  readonly checklist?: readonly { readonly id?: string; readonly words: string }[];
}

interface Props {
  readonly task: Task;
  onClose(): void;
}

/** What the desk says of a task besides its days. */
export default function ParticularsDialog({ task, onClose }: Props) {
  const t = useTexts(checklistMessages);
  const shared = useTexts(sharedMessages);
  const { form, error, atFields, show, clear } = useProblemForm<Values>();
  const save = useTaskVerb<Required<Values>>(
    task,
    ({ params, body: { weight, tags, evidenceRequired, checklist, version } }) =>
      api.PUT('/api/tasks/{id}/particulars', {
        params,
        body: {
          weight,
          tags,
          evidenceRequired,
          version,
          checklist: checklist.map(({ id, words }) => (id === undefined ? { words } : { id, words })),
        },
      }),
    onClose,
  );
  const submit = ({ weight = null, tags = [], evidenceRequired = false, checklist = [] }: Values) => {
    clear();
    save.mutate({ weight, tags, evidenceRequired, checklist }, { onError: show });
  };
  return (
    <Dialog
      title={t('edit.title', { task: task.code })}
      width={620}
      okText={t('save')}
      cancelText={shared('action.cancel')}
      confirmLoading={save.isPending}
      mask={{ closable: false }}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      {error ? <ProblemAlert error={error} atFields={atFields} /> : null}
      <Form form={form} layout="vertical" requiredMark={false} initialValues={task} onFinish={submit}>
        <Form.Item name="weight" label={t('weight')} extra={t('weight.hint')}>
          <InputNumber min={0} max={10000} precision={0} />
        </Form.Item>
        <Form.Item name="tags" label={t('tags')} extra={t('tags.hint')}>
          <Select mode="tags" open={false} suffixIcon={null} maxCount={20} />
        </Form.Item>
        {!task.isSummary && <WorkFields />}
      </Form>
    </Dialog>
  );
}

/** What is asked of those who do the work; a summary has none. */
function WorkFields() {
  const t = useTexts(checklistMessages);
  const rules = [{ required: true, whitespace: true, message: t('required') }];
  return (
    <>
      <Form.Item name="evidenceRequired" valuePropName="checked">
        <Checkbox>{t('evidence.label')}</Checkbox>
      </Form.Item>
      <fieldset className="plain-fieldset">
        <legend>{t('title')}</legend>
        <Form.List name="checklist">
          {(fields, { add, remove }) => (
            <>
              {fields.map(({ key, name: index }) => (
                <div key={key} className="item-row">
                  <Form.Item name={[index, 'words']} label={t('item.n', { n: index + 1 })} rules={rules}>
                    <Input maxLength={200} autoComplete="off" />
                  </Form.Item>
                  <Button danger aria-label={t('item.remove', { n: index + 1 })} onClick={() => remove(index)}>
                    {t('item.remove.short')}
                  </Button>
                </div>
              ))}
              {fields.length < 50 && <Button onClick={() => add({})}>{t('item.add')}</Button>}
            </>
          )}
        </Form.List>
      </fieldset>
    </>
  );
}
