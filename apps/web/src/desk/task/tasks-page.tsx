import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { answer, api } from '../../shared/api/client.js';
import type { ListedTask } from '../../shared/api/models.js';
import { useFormats } from '../../shared/i18n/use-formats.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { standingTexts } from '../../shared/plan/standing-messages.js';
import { TagFilter } from '../../shared/plan/tag-filter.js';
import { Tags } from '../../shared/plan/tags.js';
import { usePlanWords } from '../../shared/plan/use-plan-words.js';
import { useAddressQuery } from '../../shared/ui/address-query.js';
import { Filters } from '../../shared/ui/filters.js';
import { Page } from '../../shared/ui/page.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { type Column, Records } from '../../shared/ui/records.js';
import { StateTag } from '../../shared/ui/state-tag.js';
import { Waiting } from '../../shared/ui/waiting.js';
import { taskPageMessages } from './messages.js';

const STACKS = ['overdue', 'dueSoon', 'toSign', 'toAccept', 'later'] as const;

export default function TasksPage() {
  const t = useTexts(taskPageMessages);
  const [address, change] = useAddressQuery();
  const { tag } = address;
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['tasks', 'mine', tag],
    queryFn: () => answer(api.GET('/api/tasks/mine', { params: { query: tag ? { tag } : {} } })),
    placeholderData: keepPreviousData,
  });
  const columns = useColumns(data?.today ?? '');
  const filled = data ? STACKS.filter((stack) => data[stack].length > 0) : [];
  return (
    <Page title={t('title')} lead={t('lead')} actions={<a href="/m">{t('phone')}</a>}>
      {error && <ProblemAlert error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {(tag || (data && data.tags.length > 0)) && (
        <Filters names={['tag']} query={address} onChange={change}>
          <TagFilter tags={data?.tags} value={tag} onChange={(chosen) => change({ tag: chosen })} />
        </Filters>
      )}
      {data && filled.length === 0 && <p className="records-none">{t(tag ? 'none.tagged' : 'none')}</p>}
      {data &&
        filled.map((stack) => (
          <section key={stack} className="stack section">
            <h2>{t(`stack.${stack}`)}</h2>
            <Records caption={t(`stack.${stack}`)} columns={columns} rows={data[stack]} keyOf={({ id }) => id} busy={isFetching} />
          </section>
        ))}
    </Page>
  );
}

function useColumns(today: string): Column<ListedTask>[] {
  const t = useTexts(taskPageMessages);
  const standing = useTexts(standingTexts);
  const words = usePlanWords();
  const formats = useFormats();
  return [
    {
      key: 'task',
      title: t('task'),
      cell: ({ id, name, code, tags }) => (
        <>
          <Link to={`/tasks/${id}`}>{name}</Link>
          <code className="sub">{code}</code>
          <Tags tags={tags} />
        </>
      ),
    },
    {
      key: 'project',
      title: t('project'),
      cell: ({ projectId, projectTitle }) => <Link to={`/projects/${projectId}`}>{projectTitle}</Link>,
    },
    {
      key: 'state',
      title: t('state'),
      cell: ({ state, block }) => (
        <>
          {words.state(state)}
          {block && (
            <span className="sub">
              <StateTag mark="waiting">{standing('waits', { kind: standing(`kind.${block.kind}`), awaits: block.awaits })}</StateTag>
            </span>
          )}
        </>
      ),
    },
    { key: 'progress', title: t('progress'), cell: (task) => words.progress(task) },
    {
      key: 'due',
      title: t('due'),
      cell: ({ due, workingDaysLeft, state }) => (
        <>
          {due && formats.date(due)}
          {state !== 'reported' && <span className="sub">{words.daysLeft(workingDaysLeft, due, today)}</span>}
        </>
      ),
    },
  ];
}
