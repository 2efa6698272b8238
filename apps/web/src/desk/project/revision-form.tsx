import { Form, type FormInstance, Input } from 'antd';
import type { Project } from '../../shared/api/models.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { DateField } from '../../shared/ui/date-field.js';
import { projectMessages } from './messages.js';
import { livingPlanMessages } from './plan-messages.js';
import { type QuantityGoal, QuantityGoals } from './quantity-goals.js';

export interface RevisionValues {
  readonly reason?: string;
  readonly endDate?: string;
  readonly goal?: string | null;
  readonly standard?: string | null;
  readonly quantityGoals?: readonly Partial<QuantityGoal>[];
}

interface Promises {
  endDate?: string;
  goal?: string | null;
  standard?: string | null;
  quantityGoals?: QuantityGoal[];
}

interface Props {
  readonly form: FormInstance<RevisionValues>;
  readonly project: Project;
}

/** The decision, and what it promises otherwise than until now. */
export function RevisionForm({ form, project: { endDate, goal, standard, quantityGoals } }: Props) {
  const t = useTexts(livingPlanMessages);
  const words = useTexts(projectMessages);
  return (
    <Form form={form} layout="vertical" requiredMark={false} initialValues={{ endDate, goal, standard, quantityGoals }}>
      <details>
        <summary>{t('revise.promises')}</summary>
        <p className="muted">{t('revise.promises.what')}</p>
        <Form.Item name="endDate" label={words('end')}>
          <DateField />
        </Form.Item>
        <Form.Item name="goal" label={words('goal')}>
          <Input.TextArea rows={2} maxLength={500} />
        </Form.Item>
        <Form.Item name="standard" label={words('standard')}>
          <Input.TextArea rows={2} maxLength={500} />
        </Form.Item>
        <QuantityGoals />
      </details>
      <Form.Item name="reason" label={t('revise.reason')}>
        <Input maxLength={200} />
      </Form.Item>
    </Form>
  );
}

/** Only what differs from the plan; a goal that is not written yet waits. */
export function promisesOf(project: Project, values: RevisionValues | undefined): Promises {
  const promises: Promises = {};
  if (!values) return promises;
  const { endDate, quantityGoals = [] } = values;
  if (endDate && endDate !== project.endDate) promises.endDate = endDate;
  for (const words of ['goal', 'standard'] as const) {
    const wanted = values[words]?.trim() || null;
    if (values[words] !== undefined && wanted !== project[words]) promises[words] = wanted;
  }
  const whole = quantityGoals.filter((goal): goal is QuantityGoal => Boolean(goal?.name && goal.target && goal.unit));
  if (values.quantityGoals && written(whole) !== written(project.quantityGoals)) {
    promises.quantityGoals = whole.map(({ name, target, unit }) => ({ name, target, unit }));
  }
  return promises;
}

function written(goals: readonly QuantityGoal[]): string {
  return goals.map(({ name, target, unit }) => `${name} ${target} ${unit}`).join('; ');
}
