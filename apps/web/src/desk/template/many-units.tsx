import { Button, Form, Input, Select } from 'antd';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { templatePageMessages } from './messages.js';
import type { Choices } from './use-choices.js';

export interface ManyValues {
  readonly units: readonly string[];
  readonly prefix: string;
  readonly title: string;
  readonly force: string;
}

/** Lays out one project for each unit, to be looked through below. */
export function ManyUnits({ choices, onAdd }: { readonly choices: Choices; onAdd(values: ManyValues): void }) {
  const t = useTexts(templatePageMessages);
  const [form] = Form.useForm<ManyValues>();
  const required = [{ required: true, message: t('required') }];
  return (
    <details className="panel">
      <summary>{t('many')}</summary>
      <Form
        form={form}
        name="many"
        layout="vertical"
        requiredMark={false}
        className="step-edit"
        onFinish={(values) => {
          onAdd(values);
          form.resetFields(['units']);
        }}
      >
        <Form.Item name="units" label={t('many.units')} rules={required} className="step-wide">
          <Select mode="multiple" showSearch={{ optionFilterProp: 'label' }} options={choices.units} />
        </Form.Item>
        <Form.Item name="prefix" label={t('many.prefix')} rules={required}>
          <Input maxLength={30} autoComplete="off" />
        </Form.Item>
        <Form.Item name="title" label={t('many.title')} rules={required}>
          <Input maxLength={100} autoComplete="off" />
        </Form.Item>
        <Form.Item name="force" label={t('project.force')} rules={required}>
          <Select showSearch={{ optionFilterProp: 'label' }} options={choices.forces} />
        </Form.Item>
        <div className="step-verbs">
          <Button htmlType="submit">{t('many.add')}</Button>
        </div>
      </Form>
    </details>
  );
}
