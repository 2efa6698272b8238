import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import { useFormats } from '../i18n/use-formats.js';
import { useTexts } from '../i18n/use-texts.js';
import { sharedMessages } from '../messages.js';
import { extensionTexts } from './extension-messages.js';

interface Props {
  readonly taskId: string;
  /** Undefined until a day is chosen. */
  readonly due: string | undefined;
}

/** What else would move: read out when it changes, for whoever cannot see it change. */
export function ExtensionEffect({ taskId, due }: Props) {
  const t = useTexts(extensionTexts);
  const shared = useTexts(sharedMessages);
  const formats = useFormats();
  const { data, error } = useQuery({
    queryKey: ['task', taskId, 'extension-preview', due],
    queryFn: () => answer(api.GET('/api/tasks/{id}/extension-preview', { params: { path: { id: taskId }, query: { due: due ?? '' } } })),
    enabled: Boolean(due),
  });
  return (
    <section aria-live="polite">
      <h3>{t('effect')}</h3>
      {!due && <p>{t('effect.choose')}</p>}
      {error && <p>{error.message}</p>}
      {due && !data && !error && <p>{shared('loading')}</p>}
      {data && (
        <>
          <p>
            {data.missingThen === 0
              ? t('effect.end.kept', { date: formats.date(data.endDate) })
              : t('effect.end.lost', {
                  date: formats.date(data.endDate),
                  days: data.missingThen,
                  possible: formats.date(data.possibleEndDate),
                })}
            {data.missingNow > 0 && ` ${t('effect.end.as-before', { days: data.missingNow })}`}
          </p>
          {data.pushed.length === 0 && <p>{t('effect.none')}</p>}
          <ul className="bullets">
            {data.pushed.map(({ taskId: id, code, name, due: own, expectedThen, daysOver }) => (
              <li key={id}>
                {t('effect.pushed', { code, name, due: formats.date(own), then: formats.date(expectedThen), days: daysOver })}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
