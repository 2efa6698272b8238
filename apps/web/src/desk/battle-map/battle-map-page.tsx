import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { mapMessages } from '#libs/battle-map/map/messages';
import { answer, api } from '../../shared/api/client.js';
import type { MapProject } from '../../shared/api/models.js';
import { useFormats } from '../../shared/i18n/use-formats.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { useMe } from '../../shared/session/session.js';
import { useAddressQuery } from '../../shared/ui/address-query.js';
import { Filter, Filters } from '../../shared/ui/filters.js';
import { Page } from '../../shared/ui/page.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { type Column, Records } from '../../shared/ui/records.js';
import { LightTag } from './light-tag.js';
import { battleMapMessages } from './messages.js';
import { TasksTable } from './tasks-table.js';
import { Why } from './why.js';

const LIGHTS = ['red', 'yellow', 'green', 'done'] as const;

export default function BattleMapPage() {
  const t = useTexts(battleMapMessages);
  const lights = useTexts(mapMessages);
  const formats = useFormats();
  const { permissions } = useMe();
  const [address, change] = useAddressQuery();
  const light = LIGHTS.find((one) => one === address.light);
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['map', light],
    queryFn: () => answer(api.GET('/api/map', { params: { query: light ? { light } : {} } })),
    placeholderData: keepPreviousData,
  });
  const approval = useApproval();
  const [approved, setApproved] = useState<MapProject>();
  const shown = data?.projects.find(({ id }) => id === address.project);

  return (
    <Page title={t('title')} lead={data && t('lead', { date: formats.date(data.asOf) })}>
      {error && <ProblemAlert error={error} onRetry={() => void refetch()} />}
      {approval.error && <ProblemAlert error={approval.error} />}
      {approved && <Alert className="notice" type="success" role="status" showIcon title={t('approved', { title: approved.title })} />}
      <Filters names={['light']} query={address} onChange={change}>
        <Filter label={t('light')}>
          <select value={light ?? ''} onChange={(event) => change({ light: event.target.value })}>
            <option value="">{t('light.all')}</option>
            {LIGHTS.map((one) => (
              <option key={one} value={one}>
                {lights(`map.light.${one}`)}
              </option>
            ))}
          </select>
        </Filter>
      </Filters>
      <Records
        caption={t('title')}
        columns={useColumns((project) => change({ project: project.id === address.project ? undefined : project.id }), shown)}
        rows={data?.projects ?? []}
        keyOf={({ id }) => id}
        busy={isFetching}
        empty={t('none')}
        {...(permissions.includes('reverse-schedule:approve')
          ? {
              actions: (project: MapProject) =>
                project.state === 'draft' && (
                  <Button
                    size="small"
                    loading={approval.isPending && approval.variables.id === project.id}
                    onClick={() => approval.mutate(project, { onSuccess: () => setApproved(project) })}
                  >
                    {t('approve')}
                  </Button>
                ),
            }
          : {})}
      />
      {shown && <TasksTable project={shown} />}
    </Page>
  );
}

function useApproval() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version }: MapProject) =>
      answer(api.POST('/api/projects/{id}/approval', { params: { path: { id } }, body: { seenVersion: version } })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['map'] }),
  });
}

function useColumns(onShow: (project: MapProject) => void, shown: MapProject | undefined): Column<MapProject>[] {
  const t = useTexts(battleMapMessages);
  const formats = useFormats();
  return [
    {
      key: 'project',
      title: t('project'),
      cell: (project) => (
        <>
          <Button type="text" size="small" aria-expanded={project.id === shown?.id} onClick={() => onShow(project)}>
            {project.title}
          </Button>
          <code className="sub">{project.code}</code>
        </>
      ),
    },
    { key: 'light', title: t('light'), cell: ({ light }) => <LightTag light={light} /> },
    {
      key: 'force',
      title: t('force'),
      cell: ({ force, head }) => (
        <>
          {force}
          <span className="sub">{t('head', { head })}</span>
        </>
      ),
    },
    {
      key: 'end',
      title: t('end'),
      cell: ({ endDate, state }) => (
        <>
          {formats.date(endDate)}
          {state === 'draft' && <span className="sub">{t('draft')}</span>}
        </>
      ),
    },
    { key: 'left', title: t('left'), numeric: true, cell: ({ workingDaysLeft }) => formats.number(workingDaysLeft) },
    { key: 'done', title: t('done'), cell: ({ tasksDone, tasksTotal }) => t('done.of', { done: tasksDone, total: tasksTotal }) },
    { key: 'why', title: t('why'), cell: ({ why }) => <Why why={why} /> },
  ];
}
