import { ApiProblem } from '../shared/api/problem.js';
import { useTexts } from '../shared/i18n/use-texts.js';
import { sharedMessages } from '../shared/messages.js';

interface Props {
  readonly error: unknown;
  readonly onRetry?: () => void;
  /** What the way out is called where it does not load again. Whoever pressed has lost his button, and finds himself on this one. */
  readonly retry?: string;
}

/** A refusal: the fact with its cause, what can be done, and what stands at single fields. */
export function Problem({ error, onRetry, retry }: Props) {
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
        <button type="button" className="m-button" autoFocus={retry !== undefined} onClick={onRetry}>
          {retry ?? t('action.retry-loading')}
        </button>
      )}
    </div>
  );
}
