import { Button, Form, Input, InputNumber, Select } from 'antd';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { readBefore } from './links-text.js';
import { templatePageMessages } from './messages.js';
import type { StepValues } from './template-form.js';

interface Props {
  /** Its place in the form's list. */
  readonly index: number;
  onInsert(): void;
  onRemove(): void;
}

/** One step: what it is, how long, what nobody may cut, and what stands before it. */
export function StepFields({ index, onInsert, onRemove }: Props) {
  const t = useTexts(templatePageMessages);
  const step = Form.useWatch(['steps', index]) as Partial<StepValues> | undefined;
  const { code = '', name = '', floorDays, floorSource } = step ?? {};
  const required = [{ required: true, message: t('required') }];
  const least = floorSource === 'law' ? (floorDays ?? 0) : 0;
  return (
    <fieldset className="panel step-edit">
      <legend>{t('step.n', { code, name })}</legend>
      <Form.Item name={[index, 'code']} label={t('code')} rules={required}>
        <Input maxLength={20} autoComplete="off" />
      </Form.Item>
      <Form.Item name={[index, 'name']} label={t('name')} rules={required} className="step-wide">
        <Input maxLength={100} autoComplete="off" />
      </Form.Item>
      <Form.Item name={[index, 'parent']} label={t('parent')}>
        <Input maxLength={20} autoComplete="off" />
      </Form.Item>
      <Form.Item name={[index, 'days']} label={t('length')} rules={required}>
        <InputNumber min={least} max={3650} />
      </Form.Item>
      <Form.Item name={[index, 'unit']} label={t('unit')}>
        <Select options={(['wd', 'cd'] as const).map((value) => ({ value, label: t(`unit.${value}`) }))} />
      </Form.Item>
      <Form.Item name={[index, 'before']} label={t('before')} className="step-wide" rules={[{ validator: readable }]}>
        <Input maxLength={300} autoComplete="off" />
      </Form.Item>
      <Form.Item name={[index, 'floorDays']} label={t('floor')}>
        <InputNumber min={0} max={3650} />
      </Form.Item>
      <Form.Item name={[index, 'floorSource']} label={t('floor.source')}>
        <Select options={(['law', 'office'] as const).map((value) => ({ value, label: t(`floor.${value}`) }))} />
      </Form.Item>
      <Form.Item name={[index, 'basis']} label={t('basis')} className="step-wide" rules={floorDays ? required : []}>
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
      <Form.Item name={[index, 'standard']} label={t('standard')} className="step-wide">
        <Input maxLength={500} autoComplete="off" />
      </Form.Item>
      <div className="step-verbs">
        <Button aria-label={t('step.insert.named', { code })} onClick={onInsert}>
          {t('step.insert')}
        </Button>
        <Button danger aria-label={t('step.remove.named', { code })} onClick={onRemove}>
          {t('step.remove')}
        </Button>
      </div>
    </fieldset>
  );

  function readable(_: unknown, text: string | undefined): Promise<void> {
    const { wrong } = readBefore(text ?? '');
    return wrong === undefined ? Promise.resolve() : Promise.reject(new Error(t('before.wrong', { text: wrong })));
  }
}
