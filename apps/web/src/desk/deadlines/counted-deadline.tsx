import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { answer, api } from '../../shared/api/client.js';
import type { StatutoryRule } from '../../shared/api/models.js';
import { useFormats } from '../../shared/i18n/use-formats.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { Waiting } from '../../shared/ui/waiting.js';
import { deadlinesMessages } from './messages.js';

interface Props {
  readonly matter: StatutoryRule['matter'];
  /** The day of the event, as it stands in the address. */
  readonly from: string;
}

/** The last day, and how it was counted. */
export function CountedDeadline({ matter, from }: Props) {
  const t = useTexts(deadlinesMessages);
  const formats = useFormats();
  const { data, error } = useQuery({
    queryKey: ['statutory-deadline', matter, from],
    queryFn: () => answer(api.GET('/api/statutory-deadline', { params: { query: { rule: matter, from } } })),
  });
  if (error) return <ProblemAlert error={error} />;
  if (!data) return <Waiting />;
  const { rule, counted, due, provisional } = data;
  const days = { from: formats.date(data.from), counted: formats.date(counted), due: formats.date(due) };
  return (
    <Alert
      className="notice"
      role="status"
      type={provisional ? 'warning' : 'info'}
      showIcon
      title={<strong>{t('due', days)}</strong>}
      description={
        <>
          <p>{t('counted', { ...days, event: rule.event, days: rule.days, unit: rule.unit })}</p>
          {counted !== due && <p>{t('moved', days)}</p>}
          {provisional && <p>{t('provisional')}</p>}
          <p className="muted">{rule.source}</p>
        </>
      }
    />
  );
}
