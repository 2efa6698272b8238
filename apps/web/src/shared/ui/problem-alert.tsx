import { Alert, Button } from 'antd';
import { ApiProblem } from '../api/problem.js';
import { useTexts } from '../i18n/use-texts.js';
import { sharedMessages } from '../messages.js';

interface Props {
  readonly error: unknown;
  /** The faults stand at the fields already. */
  readonly atFields?: boolean;
  readonly onRetry?: () => void;
  /** What the way out is called where it does not load again. Whoever pressed has lost his button, and finds himself on this one. */
  readonly retry?: string;
  readonly onClose?: () => void;
}

/** A refusal for the reader: the fact with its cause, what he can do, and the reference to quote. */
export function ProblemAlert({ error, atFields = false, onRetry, retry, onClose }: Props) {
  const t = useTexts(sharedMessages);
  const details = error instanceof ApiProblem ? error.details : undefined;
  const cutOff = details?.code === 'web.cut-off';
  const reason = atFields ? t('problem.fields') : cutOff ? t('problem.cut-off.reason') : (details?.reason ?? t('problem.unknown.reason'));
  const remedy = atFields
    ? t('problem.fields.remedy')
    : cutOff
      ? t('problem.cut-off.remedy')
      : (details?.remedy ?? t('problem.unknown.remedy'));
  return (
    <Alert
      role="alert"
      type="error"
      showIcon
      className="problem"
      title={reason}
      description={
        <>
          <p>{remedy}</p>
          {details?.correlationId && (
            <p className="problem-reference" title={t('problem.correlation.hint')}>
              {t('problem.correlation', { id: details.correlationId })}
            </p>
          )}
        </>
      }
      action={
        onRetry && (
          <Button autoFocus={retry !== undefined} onClick={onRetry}>
            {retry ?? t('action.retry-loading')}
          </Button>
        )
      }
      closable={onClose ? { onClose, 'aria-label': t('action.close') } : false}
    />
  );
}
