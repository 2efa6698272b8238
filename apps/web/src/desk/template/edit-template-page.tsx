import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useNavigate, useParams } from 'react-router';
import { answer, api } from '../../shared/api/client.js';
import type { Template } from '../../shared/api/models.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { sharedMessages } from '../../shared/messages.js';
import { Page } from '../../shared/ui/page.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { Waiting } from '../../shared/ui/waiting.js';
import { templatePageMessages } from './messages.js';
import { Refusals } from './refusals.js';
import { StepFields } from './step-fields.js';
import { bodyOf, EMPTY_STEP, type TemplateValues, valuesOf } from './template-form.js';
import { useTemplate } from './use-template.js';
import { useTemplateWords } from './use-template-words.js';

/** A new template, or a new version of one that stands. */
export default function EditTemplatePage() {
  const { id } = useParams();
  return id === undefined ? <TemplateForm /> : <Standing id={id} />;
}

function Standing({ id }: { readonly id: string }) {
  const t = useTexts(templatePageMessages);
  const { data: template, error, refetch } = useTemplate(id);
  if (template) return <TemplateForm template={template} />;
  return <Page title={t('template')}>{error ? <ProblemAlert error={error} onRetry={() => void refetch()} /> : <Waiting />}</Page>;
}

function TemplateForm({ template }: { readonly template?: Template }) {
  const t = useTexts(templatePageMessages);
  const shared = useTexts(sharedMessages);
  const words = useTemplateWords();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [form] = Form.useForm<TemplateValues>();
  const save = useMutation({
    // All values, those too that no field shows: the English names.
    mutationFn: () => send(template, form.getFieldsValue(true) as TemplateValues),
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: ['templates'] });
      await navigate(`/templates/${id}?saved=yes`);
    },
  });
  const required = [{ required: true, message: t('required') }];
  return (
    <Page title={template ? t('edit.title', { name: words.name(template) }) : t('add')} lead={t('before.hint')}>
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={template ? valuesOf(template) : { purpose: '', steps: [EMPTY_STEP] }}
        onFinish={() => save.mutate()}
        scrollToFirstError={{ focus: true }}
      >
        <section className="panel step-edit">
          {!template && (
            <Form.Item name="code" label={t('code')} rules={required}>
              <Input maxLength={20} autoComplete="off" />
            </Form.Item>
          )}
          <Form.Item name="name" label={t('name')} rules={required} className="step-wide">
            <Input maxLength={100} autoComplete="off" />
          </Form.Item>
          <Form.Item name="purpose" label={t('purpose')} className="step-wide">
            <Input maxLength={500} autoComplete="off" />
          </Form.Item>
        </section>
        <h2 className="hidden">{t('steps')}</h2>
        <Form.List name="steps">
          {(fields, { add, remove }) => (
            <>
              {fields.map(({ key, name }) => (
                <StepFields key={key} index={name} onInsert={() => add(EMPTY_STEP, name + 1)} onRemove={() => remove(name)} />
              ))}
              <div className="verbs steps-end">
                <Button onClick={() => add(EMPTY_STEP)}>{t('step.add')}</Button>
              </div>
            </>
          )}
        </Form.List>
        <section className="panel">
          {template && (
            <Form.Item name="reason" label={t('reason')} rules={required}>
              <Input maxLength={200} autoComplete="off" />
            </Form.Item>
          )}
          <Refusals error={save.error} />
          <Button type="primary" htmlType="submit" loading={save.isPending && { delay: 400 }}>
            {shared('action.save')}
          </Button>
        </section>
      </Form>
    </Page>
  );
}

function send(template: Template | undefined, values: TemplateValues): Promise<Template> {
  const body = bodyOf(values);
  if (!template) return answer(api.POST('/api/templates', { body: { ...body, code: values.code ?? '' } }));
  const change = { ...body, version: template.version, reason: values.reason ?? '' };
  return answer(api.PUT('/api/templates/{id}', { params: { path: { id: template.id } }, body: change }));
}
