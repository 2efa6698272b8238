import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Form, Input, InputNumber, Radio } from 'antd';
import { useRef, useState } from 'react';
import { Link, useParams } from 'react-router';
import { answer, api, IDEMPOTENCY_KEY, randomKey } from '../../shared/api/client.js';
import type { LaidOutPlan, Template, TemplateApplication } from '../../shared/api/models.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { DateField } from '../../shared/ui/date-field.js';
import { Page } from '../../shared/ui/page.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { Waiting } from '../../shared/ui/waiting.js';
import { type ApplicationValues, applicationOf, projectsFor } from './application-form.js';
import { LaidOutPlans } from './laid-out-plans.js';
import { ManyUnits } from './many-units.js';
import { templatePageMessages } from './messages.js';
import { ProjectFields } from './project-fields.js';
import { Refusals } from './refusals.js';
import { useChoices } from './use-choices.js';
import { useTemplate } from './use-template.js';
import { useTemplateWords } from './use-template-words.js';

export default function ApplyTemplatePage() {
  const { id = '' } = useParams();
  const t = useTexts(templatePageMessages);
  const { data: template, error, refetch } = useTemplate(id);
  if (template) return <Application template={template} />;
  return <Page title={t('template')}>{error ? <ProblemAlert error={error} onRetry={() => void refetch()} /> : <Waiting />}</Page>;
}

/** Projects, a preview of what they would bring, and then the projects themselves: exactly those that were previewed. */
function Application({ template }: { readonly template: Template }) {
  const t = useTexts(templatePageMessages);
  const words = useTemplateWords();
  const queries = useQueryClient();
  const [form] = Form.useForm<ApplicationValues>();
  const choices = useChoices();
  const ends = Form.useWatch('ends', form) ?? 'each';
  const [seen, setSeen] = useState<TemplateApplication>();
  const key = useRef(randomKey());
  const path = { id: template.id };
  const preview = useMutation({
    mutationFn: (body: TemplateApplication) => answer(api.POST('/api/templates/{id}/previews', { params: { path }, body })),
    onSuccess: (_, body) => {
      // Another request from now on; the same one sent twice keeps its key.
      key.current = randomKey();
      setSeen(body);
    },
  });
  const apply = useMutation({
    mutationFn: (body: TemplateApplication) =>
      answer(api.POST('/api/templates/{id}/applications', { params: { path }, body, headers: { [IDEMPOTENCY_KEY]: key.current } })),
    onSuccess: () => Promise.all(['templates', 'projects', 'map'].map((name) => queries.invalidateQueries({ queryKey: [name] }))),
  });
  const required = [{ required: true, message: t('required') }];
  const title = t('apply.title', { name: words.name(template) });
  if (apply.data) return <Made title={title} plans={apply.data.plans} />;
  return (
    <Page title={title} lead={template.purpose}>
      <ManyUnits
        choices={choices}
        onAdd={({ units, prefix, title: ending, force }) => {
          const filled = (form.getFieldValue('projects') as ApplicationValues['projects']).filter((project) => project?.code);
          form.setFieldValue('projects', [...filled, ...projectsFor(units, prefix, ending, force, filled.length)]);
          setSeen(undefined);
        }}
      />
      <Form
        form={form}
        name="application"
        layout="vertical"
        requiredMark={false}
        initialValues={{ ends: 'each', workingDays: 5, projects: [{}] }}
        onValuesChange={() => setSeen(undefined)}
        onFinish={(values) => preview.mutate(applicationOf(template, values))}
        scrollToFirstError={{ focus: true }}
      >
        <section className="panel step-edit">
          <Form.Item name="source" label={t('source')} rules={required} className="step-wide">
            <Input maxLength={200} autoComplete="off" />
          </Form.Item>
          <Form.Item name="ends" label={t('ends')}>
            <Radio.Group options={(['each', 'stagger'] as const).map((value) => ({ value, label: t(`ends.${value}`) }))} />
          </Form.Item>
          {ends === 'stagger' && (
            <>
              <Form.Item name="first" label={t('first')} rules={required}>
                <DateField />
              </Form.Item>
              <Form.Item name="workingDays" label={t('stagger.days')} rules={required}>
                <InputNumber min={0} max={500} precision={0} />
              </Form.Item>
            </>
          )}
        </section>
        <Form.List name="projects">
          {(fields, { add, remove }) => (
            <>
              {fields.map(({ key: field, name }) => (
                <ProjectFields
                  key={field}
                  index={name}
                  choices={choices}
                  ownEnd={ends === 'each'}
                  onRemove={fields.length > 1 ? () => remove(name) : undefined}
                />
              ))}
              <div className="verbs">
                <Button onClick={() => add({})}>{t('project.add')}</Button>
                <Button type={seen ? 'default' : 'primary'} htmlType="submit" loading={preview.isPending && { delay: 400 }}>
                  {t('preview')}
                </Button>
              </div>
            </>
          )}
        </Form.List>
      </Form>
      <Refusals error={apply.error ?? preview.error} />
      {seen && preview.data && (
        <section className="section" aria-label={t('preview.title')}>
          <h2>{t('preview.title')}</h2>
          <LaidOutPlans plans={preview.data.plans} today={preview.data.today} />
          <p>
            <Button type="primary" loading={apply.isPending && { delay: 400 }} onClick={() => apply.mutate(seen)}>
              {t('apply.now', { count: seen.projects.length })}
            </Button>
          </p>
        </section>
      )}
    </Page>
  );
}

function Made({ title, plans }: { readonly title: string; readonly plans: readonly LaidOutPlan[] }) {
  const t = useTexts(templatePageMessages);
  return (
    <Page title={title}>
      <Alert className="notice" type="success" role="status" showIcon title={t('apply.done', { count: plans.length })} />
      <ul className="bullets">
        {plans.map((plan) => (
          <li key={plan.code}>
            <Link to={`/projects/${plan.projectId}`}>
              {plan.code} {plan.title}
            </Link>
          </li>
        ))}
      </ul>
    </Page>
  );
}
