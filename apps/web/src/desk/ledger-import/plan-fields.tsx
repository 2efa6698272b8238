import { useQuery } from '@tanstack/react-query';
import { Input } from 'antd';
import { useId } from 'react';
import { answer, api } from '../../shared/api/client.js';
import type { LedgerFiles } from '../../shared/api/models.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { DateField } from '../../shared/ui/date-field.js';
import { Filter } from '../../shared/ui/filters.js';
import { ledgerImportMessages } from './messages.js';

export type PlanTarget = NonNullable<LedgerFiles['project']>;
export const NO_TARGET: PlanTarget = { code: '', title: '', force: '' };

export function isComplete({ code, title, force }: PlanTarget): boolean {
  return [code, title, force].every((text) => text.trim() !== '');
}

interface Props {
  readonly target: PlanTarget;
  onChange(target: PlanTarget): void;
}

/** Which project a plan file becomes. */
export function PlanFields({ target, onChange }: Props) {
  const t = useTexts(ledgerImportMessages);
  const id = useId();
  const { data } = useQuery({ queryKey: ['forces'], queryFn: () => answer(api.GET('/api/task-forces')) });
  const { code, title, force, endDate } = target;
  return (
    <fieldset className="plan-target" aria-describedby={`${id}-lead`}>
      <legend>{t('plan')}</legend>
      <p id={`${id}-lead`} className="muted">
        {t('plan.lead')}
      </p>
      <div className="filters">
        <Filter label={t('plan.code')}>
          <Input
            value={code}
            maxLength={40}
            required
            autoComplete="off"
            onChange={({ target: { value } }) => onChange({ ...target, code: value })}
          />
        </Filter>
        <Filter label={t('plan.title')}>
          <Input
            value={title}
            maxLength={200}
            required
            autoComplete="off"
            onChange={({ target: { value } }) => onChange({ ...target, title: value })}
          />
        </Filter>
        <Filter label={t('plan.force')}>
          <select value={force} required onChange={({ target: { value } }) => onChange({ ...target, force: value })}>
            <option value="">{t('plan.force.choose')}</option>
            {data?.items.map((one) => (
              <option key={one.code} value={one.code}>
                {`${one.code} ${one.name}`}
              </option>
            ))}
          </select>
        </Filter>
        <Filter label={t('plan.end')}>
          <DateField
            value={endDate}
            onChange={(date) => onChange(date === undefined ? { code, title, force } : { ...target, endDate: date })}
          />
        </Filter>
      </div>
    </fieldset>
  );
}
