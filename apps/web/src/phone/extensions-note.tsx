import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../shared/api/client.js';
import { useFormats } from '../shared/i18n/use-formats.js';
import { useTexts } from '../shared/i18n/use-texts.js';
import { extensionTexts } from '../shared/plan/extension-messages.js';
import { useMe } from '../shared/session/session.js';
import { openTask } from './use-path.js';

/** Requests that wait for the reader's decision, above his own tasks. */
export function ExtensionsNote() {
  const t = useTexts(extensionTexts);
  const formats = useFormats();
  const { permissions } = useMe();
  const { data } = useQuery({
    queryKey: ['extensions'],
    queryFn: () => answer(api.GET('/api/extensions')),
    enabled: permissions.includes('task:extension:decide'),
  });
  const waiting = data?.items.filter(({ may }) => may.includes('decide')) ?? [];
  if (waiting.length === 0) return null;
  return (
    <section className="m-note" role="status">
      <strong>{t('to-decide', { count: waiting.length })}</strong>
      {waiting.map(({ id, taskId, name, wantedDue }) => (
        <button key={id} type="button" className="m-plain" onClick={() => openTask(taskId)}>
          {name} → {formats.date(wantedDue)}
        </button>
      ))}
    </section>
  );
}
