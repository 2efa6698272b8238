import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Form, Input, Select } from 'antd';
import { answer, api } from '../../shared/api/client.js';
import type { NewUnit, Unit } from '../../shared/api/models.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { sharedMessages } from '../../shared/messages.js';
import { Dialog } from '../../shared/ui/dialog.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { useProblemForm } from '../../shared/ui/use-problem-form.js';
import { officePageMessages } from './messages.js';

const KINDS = ['internal', 'community', 'stationed'] as const;

interface Props {
  /** Null: a new one. */
  readonly unit: Unit | null;
  /** Under which a new one is to stand. */
  readonly parent: Unit | null;
  readonly units: readonly Unit[];
  onDone(name: string): void;
  onClose(): void;
}

/** Name, kind and place of a unit. */
export default function UnitDialog({ unit, parent, units, onDone, onClose }: Props) {
  const t = useTexts(officePageMessages);
  const shared = useTexts(sharedMessages);
  const queries = useQueryClient();
  const { form, error, atFields, show, clear } = useProblemForm<NewUnit>();
  const save = useMutation({
    mutationFn: async ({ parentId, ...values }: NewUnit): Promise<unknown> => {
      const body = { ...values, parentId: parentId ?? null };
      if (!unit) return answer(api.POST('/api/office/units', { body }));
      return answer(api.PUT('/api/office/units/{id}', { params: { path: { id: unit.id } }, body: { ...body, version: unit.version } }));
    },
    onMutate: clear,
    onSuccess: (_done, { name }) => onDone(name),
    onError: show,
    onSettled: () => Promise.all(['units', 'posts'].map((key) => queries.invalidateQueries({ queryKey: [key] }))),
  });
  return (
    <Dialog
      title={unit ? t('unit.change.of', { unit: unit.name }) : t('unit.add')}
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
        initialValues={unit ?? { kind: parent?.kind ?? 'internal', parentId: parent?.id ?? null }}
        onFinish={(values) => save.mutate(values)}
      >
        <Form.Item name="name" label={t('unit.name')} rules={[{ required: true }]}>
          <Input maxLength={64} />
        </Form.Item>
        <Form.Item name="kind" label={t('unit.kind')} rules={[{ required: true }]}>
          <Select options={KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))} />
        </Form.Item>
        <Form.Item name="parentId" label={t('unit.above.optional')}>
          <Select
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            options={units.filter(({ id }) => id !== unit?.id).map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Form.Item>
      </Form>
    </Dialog>
  );
}
