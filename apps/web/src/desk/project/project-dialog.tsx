import { useMutation } from '@tanstack/react-query';
import { Alert, Form, Input, InputNumber, Select } from 'antd';
import { answer, api } from '../../shared/api/client.js';
import type { Project } from '../../shared/api/models.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { sharedMessages } from '../../shared/messages.js';
import { DateField } from '../../shared/ui/date-field.js';
import { Dialog } from '../../shared/ui/dialog.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { useProblemForm } from '../../shared/ui/use-problem-form.js';
import { useForceChoices } from '../template/use-choices.js';
import { factsMessages } from './facts-messages.js';
import { projectMessages } from './messages.js';
import { factsOf, type ProjectValues, valuesOf } from './project-form.js';
import { QuantityGoals } from './quantity-goals.js';
import { usePlansChanged } from './use-project.js';

const SOURCES = ['superior', 'meeting', 'letter', 'instruction', 'counted-back', 'other'] as const;
const KINDS = ['project', 'work'] as const;

interface Props {
  /** Left out: a new one. */
  readonly project?: Project;
  onSaved(project: Project): void;
  onClose(): void;
}

/** What a project says of itself: made by hand, or changed; what an approved plan promises is shown and stands. */
export default function ProjectDialog({ project, onSaved, onClose }: Props) {
  const t = useTexts(factsMessages);
  const words = useTexts(projectMessages);
  const shared = useTexts(sharedMessages);
  const changed = usePlansChanged();
  const forces = useForceChoices();
  const { form, error, atFields, show, clear } = useProblemForm<ProjectValues>();
  const save = useMutation({
    mutationFn: (values: ProjectValues) =>
      project
        ? answer(
            api.PUT('/api/projects/{id}', { params: { path: { id: project.id } }, body: { ...factsOf(values), version: project.version } }),
          )
        : answer(api.POST('/api/projects', { body: { ...factsOf(values), code: values.code ?? '' } })),
    onMutate: clear,
    onSuccess: onSaved,
    onError: show,
    onSettled: changed,
  });
  const promised = project !== undefined && project.state !== 'draft';
  const rules = [{ required: true, message: t('required') }];
  return (
    <Dialog
      title={project ? t('edit.title', { title: project.title }) : t('new')}
      width={760}
      okText={t(project ? 'save' : 'create')}
      cancelText={shared('action.cancel')}
      confirmLoading={save.isPending}
      mask={{ closable: false }}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      {error ? <ProblemAlert error={error} atFields={atFields} /> : null}
      {promised && <Alert className="notice" type="info" showIcon title={t('edit.promised')} />}
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={project ? valuesOf(project) : { kind: 'project', quantityGoals: [] }}
        onFinish={(values) => save.mutate(values)}
      >
        <div className="step-edit">
          {!project && (
            <Form.Item name="code" label={t('code')} rules={rules}>
              <Input maxLength={40} autoComplete="off" />
            </Form.Item>
          )}
          <Form.Item name="title" label={t('name')} rules={rules} className="step-wide">
            <Input maxLength={200} autoComplete="off" />
          </Form.Item>
          <Form.Item name="kind" label={t('kind')}>
            <Select options={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))} />
          </Form.Item>
          <Form.Item name="force" label={words('force')} rules={rules} className="step-wide">
            <Select showSearch={{ optionFilterProp: 'label' }} options={forces} />
          </Form.Item>
          <Form.Item name="endDate" label={words('end')} rules={rules}>
            <DateField disabled={promised} />
          </Form.Item>
          <Form.Item name="endDateSourceKind" label={t('source.kind')}>
            <Select
              allowClear
              placeholder={t('source.kind.none')}
              options={SOURCES.map((value) => ({ value, label: t(`source.${value}`) }))}
            />
          </Form.Item>
          <Form.Item name="endDateSource" label={words('source')} rules={rules} className="step-wide">
            <Input maxLength={200} autoComplete="off" />
          </Form.Item>
        </div>
        <Form.Item name="goal" label={words('goal')}>
          <Input.TextArea rows={2} maxLength={500} disabled={promised} />
        </Form.Item>
        <Form.Item name="standard" label={words('standard')}>
          <Input.TextArea rows={2} maxLength={500} disabled={promised} />
        </Form.Item>
        <QuantityGoals disabled={promised} />
        <div className="step-edit">
          <Form.Item name="place" label={words('place')} className="step-wide">
            <Input maxLength={200} autoComplete="off" />
          </Form.Item>
          <Form.Item name="grid" label={t('grid')}>
            <Input maxLength={100} autoComplete="off" />
          </Form.Item>
          <Form.Item name="budget" label={t('budget.yuan')}>
            <InputNumber min={0} max={1e11} precision={2} style={{ width: '100%' }} />
          </Form.Item>
          <Form.Item name="budgetNote" label={t('budget.note')} className="step-wide">
            <Input maxLength={200} autoComplete="off" />
          </Form.Item>
        </div>
        <button type="submit" hidden />
      </Form>
    </Dialog>
  );
}
