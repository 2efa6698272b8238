import { ApiProblem } from '../shared/api/problem.js';
import { useTexts } from '../shared/i18n/use-texts.js';
import { sharedMessages } from '../shared/messages.js';

interface Props {
  readonly error: unknown;
  readonly onRetry?: () => void;
}

/** A refusal: the fact with its cause, what can be done, and what stands at single fields. */
export function Problem({ error, onRetry }: Props) {
  const t = useTexts(sharedMessages);
  const details = error instanceof ApiProblem ? error.details : undefined;
  const cutOff = details?.code === 'web.cut-off';
  const reason = cutOff ? t('problem.cut-off.reason') : (details?.reason ?? t('problem.unknown.reason'));
  const remedy = cutOff ? t('problem.cut-off.remedy') : (details?.remedy ?? t('problem.unknown.remedy'));
  const atFields = (details?.errors ?? []).filter((fault) => fault.reason !== reason);
  return (
    <div className="m-problem" role="alert">
      <strong>{reason}</strong>
      <p>{remedy}</p>
      {atFields.map((fault) => (
        <p key={fault.field}>
          {fault.reason} {fault.remedy}
        </p>
      ))}
      {onRetry && (
        <button type="button" className="m-button" onClick={onRetry}>
          {t('action.retry-loading')}
        </button>
      )}
    </div>
  );
}
