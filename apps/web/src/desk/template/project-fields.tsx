import { Button, Form, Input, Select } from 'antd';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { DateField } from '../../shared/ui/date-field.js';
import { templatePageMessages } from './messages.js';
import type { Choices } from './use-choices.js';

interface Props {
  /** Its place in the form's list. */
  readonly index: number;
  readonly choices: Choices;
  /** Whether it names its own end date. */
  readonly ownEnd: boolean;
  /** Left out: the only one. */
  readonly onRemove?: (() => void) | undefined;
}

/** One project that is to be made. */
export function ProjectFields({ index, choices, ownEnd, onRemove }: Props) {
  const t = useTexts(templatePageMessages);
  const required = [{ required: true, message: t('required') }];
  return (
    <fieldset className="panel step-edit">
      <legend>{t('project.n', { n: index + 1 })}</legend>
      <Form.Item name={[index, 'code']} label={t('project.code')} rules={required}>
        <Input maxLength={40} autoComplete="off" />
      </Form.Item>
      <Form.Item name={[index, 'title']} label={t('project.title')} rules={required} className="step-wide">
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
      <Form.Item name={[index, 'force']} label={t('project.force')} rules={required}>
        <Select showSearch={{ optionFilterProp: 'label' }} options={choices.forces} />
      </Form.Item>
      <Form.Item name={[index, 'unit']} label={t('project.unit')}>
        <Select allowClear placeholder={t('project.unit.none')} showSearch={{ optionFilterProp: 'label' }} options={choices.units} />
      </Form.Item>
      {ownEnd && (
        <Form.Item name={[index, 'endDate']} label={t('project.end')} rules={required}>
          <DateField />
        </Form.Item>
      )}
      {onRemove && (
        <div className="step-verbs">
          <Button danger aria-label={t('project.remove', { n: index + 1 })} onClick={onRemove}>
            {t('step.remove')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
