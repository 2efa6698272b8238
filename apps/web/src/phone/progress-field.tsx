import type { Task } from '../shared/api/models.js';
import { useTexts } from '../shared/i18n/use-texts.js';
import { phoneMessages } from './messages.js';

const STEP = 5;
const WHOLE = 100;

interface Props {
  readonly task: Task;
  readonly value: number | null;
  onChange(value: number | null): void;
}

/** A slider for a percentage with a button at each end, or a number in the unit that the task counts. */
export function ProgressField({ task: { quantity }, value, onChange }: Props) {
  const t = useTexts(phoneMessages);
  if (quantity) {
    return (
      <label>
        {t('report.quantity', { unit: quantity.unit, target: quantity.target })}
        <input
          type="number"
          inputMode="decimal"
          min={0}
          step="any"
          value={value ?? ''}
          onChange={({ target }) => onChange(target.value === '' ? null : target.valueAsNumber)}
        />
      </label>
    );
  }
  const percent = value ?? 0;
  const moveTo = (next: number) => onChange(Math.max(0, Math.min(WHOLE, next)));
  return (
    <div className="m-slider">
      <label htmlFor="percent">
        {t('report.percent')} <output htmlFor="percent">{percent}%</output>
      </label>
      <div className="m-row">
        <button type="button" className="m-step" aria-label={t('report.less')} onClick={() => moveTo(percent - STEP)}>
          −
        </button>
        <input
          id="percent"
          type="range"
          min={0}
          max={WHOLE}
          value={percent}
          aria-valuetext={`${percent}%`}
          onChange={({ target }) => moveTo(target.valueAsNumber)}
        />
        <button type="button" className="m-step" aria-label={t('report.more')} onClick={() => moveTo(percent + STEP)}>
          +
        </button>
      </div>
    </div>
  );
}
