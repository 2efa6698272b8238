import { Button, Form, Input, InputNumber } from 'antd';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { factsMessages } from './facts-messages.js';

export interface QuantityGoal {
  readonly name: string;
  readonly target: number;
  readonly unit: string;
}

/** How much of what is to be done; a list in a form, under `quantityGoals`. */
export function QuantityGoals({ disabled = false }: { readonly disabled?: boolean }) {
  const t = useTexts(factsMessages);
  const rules = [{ required: true, message: t('required') }];
  return (
    <fieldset className="plain-fieldset">
      <legend>{t('goals')}</legend>
      <Form.List name="quantityGoals">
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name: index }) => (
              <fieldset key={key} className="goal-row">
                <legend>{t('goal.n', { n: index + 1 })}</legend>
                <Form.Item name={[index, 'name']} label={t('goal.name')} rules={rules}>
                  <Input maxLength={100} autoComplete="off" disabled={disabled} />
                </Form.Item>
                <Form.Item name={[index, 'target']} label={t('goal.target')} rules={rules}>
                  <InputNumber min={0} disabled={disabled} style={{ width: '100%' }} />
                </Form.Item>
                <Form.Item name={[index, 'unit']} label={t('goal.unit')} rules={rules}>
                  <Input maxLength={20} autoComplete="off" disabled={disabled} />
                </Form.Item>
                {!disabled && (
                  <Button danger aria-label={t('goal.remove', { n: index + 1 })} onClick={() => remove(index)}>
                    {t('goal.remove.short')}
                  </Button>
                )}
              </fieldset>
            ))}
            {!disabled && fields.length < 20 && <Button onClick={() => add({})}>{t('goal.add')}</Button>}
          </>
        )}
      </Form.List>
    </fieldset>
  );
}
