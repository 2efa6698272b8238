import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../shared/api/client.js';
import { useFormats } from '../../shared/i18n/use-formats.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { Records } from '../../shared/ui/records.js';
import { Waiting } from '../../shared/ui/waiting.js';
import { handOverPageMessages } from './messages.js';

interface Wanted {
  readonly post: string;
  readonly successor: string;
  readonly leavesOn: string;
}

/** What would go over, as it stands now. */
export function HandOverPreview(query: Wanted) {
  const t = useTexts(handOverPageMessages);
  const formats = useFormats();
  const { data, error } = useQuery({
    queryKey: ['hand-overs', 'preview', query],
    queryFn: () => answer(api.GET('/api/hand-overs/preview', { params: { query } })),
    retry: false,
  });
  if (!data) return error ? <ProblemAlert error={error} /> : <Waiting />;
  const { tasks, forces, leave } = data;
  if (tasks.length + forces.length + leave.length === 0) return <p className="muted">{t('plan.nothing')}</p>;
  return (
    <section aria-label={t('plan.preview')}>
      <h3>{t('plan.preview')}</h3>
      {tasks.length > 0 && (
        <Records
          caption={t('plan.preview')}
          rows={tasks}
          keyOf={({ taskId }) => taskId}
          columns={[
            {
              key: 'task',
              title: t('task'),
              cell: ({ name, code, projectTitle }) => (
                <>
                  {name}
                  <span className="sub">
                    <code>{code}</code> · {projectTitle}
                  </span>
                </>
              ),
            },
            { key: 'due', title: t('due'), cell: ({ due }) => (due ? formats.date(due) : t('due.none')) },
            {
              key: 'part',
              title: t('part'),
              cell: ({ part, state, extensionOpen }) => (
                <>
                  {t(`part.${part}`)}
                  {part === 'owner' && state === 'signed' && <span className="sub">{t('plan.sign-anew')}</span>}
                  {extensionOpen && <span className="sub">{t('plan.extension')}</span>}
                </>
              ),
            },
          ]}
        />
      )}
      {forces.length + leave.length > 0 && (
        <ul>
          {forces.map(({ code, name, parts }) => (
            <li key={code}>{t('plan.force', { name, parts: parts.map((part) => t(`part.${part}`)).join(t('separator')) })}</li>
          ))}
          {leave.map(({ post, from, to }) => (
            <li key={`${post} ${from}`}>{t('plan.leave', { post, from: formats.date(from), to: formats.date(to) })}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
