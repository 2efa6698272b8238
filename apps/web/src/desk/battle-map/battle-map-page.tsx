import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { CaretDownOutlined, CaretRightOutlined } from '@ant-design/icons';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { mapMessages } from '#libs/battle-map/map/messages';
import { answer, api } from '../../shared/api/client.js';
import type { MapProject } from '../../shared/api/models.js';
import { useFormats } from '../../shared/i18n/use-formats.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { TagFilter } from '../../shared/plan/tag-filter.js';
import { useMe } from '../../shared/session/session.js';
import { useAddressQuery } from '../../shared/ui/address-query.js';
import { Filter, Filters } from '../../shared/ui/filters.js';
import { Page } from '../../shared/ui/page.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { type Column, Records } from '../../shared/ui/records.js';
import { LedgerDownload } from '../download/ledger-download.js';
import { ApproveDialog } from '../project/approve-dialog.js';
import { ForceFilter } from './force-filter.js';
import { StateTag } from '../../shared/ui/state-tag.js';
import { LightTag } from './light-tag.js';
import { battleMapMessages } from './messages.js';
import { TaggedTasks, TasksTable } from './tasks-table.js';
import { Why } from './why.js';

const LIGHTS = ['red', 'yellow', 'green', 'done'] as const;

export default function BattleMapPage() {
  const t = useTexts(battleMapMessages);
  const lights = useTexts(mapMessages);
  const formats = useFormats();
  const { permissions } = useMe();
  const [address, change] = useAddressQuery();
  const { force, tag } = address;
  const light = LIGHTS.find((one) => one === address.light);
  const { data, error, isFetching, isPlaceholderData, refetch } = useQuery({
    queryKey: ['map', light, force, tag],
    queryFn: () =>
      answer(
        api.GET('/api/map', {
          params: { query: { ...(light ? { light } : {}), ...(force ? { force } : {}), ...(tag ? { tag } : {}) } },
        }),
      ),
    placeholderData: keepPreviousData,
  });
  const tags = useQuery({
    queryKey: ['map', 'tags', force],
    queryFn: () => answer(api.GET('/api/map/tags', { params: { query: force ? { force } : {} } })),
    placeholderData: keepPreviousData,
  });
  const [approving, setApproving] = useState<MapProject>();
  const [approved, setApproved] = useState<MapProject>();
  const shown = data?.projects.find(({ id }) => id === address.project);

  return (
    <Page title={t('title')} lead={data && t('lead', { date: formats.date(data.asOf) })} actions={<LedgerDownload force={force} />}>
      {error && <ProblemAlert error={error} onRetry={() => void refetch()} />}
      {approved && <Alert className="notice" type="success" role="status" showIcon title={t('approved', { title: approved.title })} />}
      <Filters names={['light', 'force', 'tag']} query={address} onChange={change}>
        <ForceFilter value={force} onChange={(chosen) => change({ force: chosen })} />
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
        <TagFilter tags={tags.data?.items} value={tag} onChange={(chosen) => change({ tag: chosen })} />
      </Filters>
      <Records
        caption={t('title')}
        columns={useColumns((project) => change({ project: project.id === address.project ? undefined : project.id }), shown)}
        rows={data?.projects ?? []}
        keyOf={({ id }) => id}
        busy={isFetching}
        empty={t('none')}
        {...(permissions.includes('reverse-schedule:approve') &&
        data?.projects.some(({ state }) => state === 'draft' || state === 'submitted')
          ? {
              actions: (project: MapProject) =>
                (project.state === 'draft' || project.state === 'submitted') && (
                  <Button size="small" onClick={() => setApproving(project)}>
                    {t('approve')}
                  </Button>
                ),
            }
          : {})}
      />
      {shown && <TasksTable key={shown.id} project={shown} tag={tag} />}
      {/* Not while the answer to another choice is still shown: it may be the whole map. */}
      {tag && data && !isPlaceholderData && !shown && data.projects.length > 0 && <TaggedTasks projects={data.projects} tag={tag} />}
      {approving && (
        <ApproveDialog
          project={approving}
          onClose={() => setApproving(undefined)}
          onApproved={() => {
            setApproved(approving);
            setApproving(undefined);
          }}
        />
      )}
    </Page>
  );
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
          <Button
            type="text"
            size="small"
            className="unfold"
            icon={project.id === shown?.id ? <CaretDownOutlined aria-hidden /> : <CaretRightOutlined aria-hidden />}
            aria-expanded={project.id === shown?.id}
            onClick={() => onShow(project)}
          >
            {project.title}
          </Button>
          <span className="sub">
            <code>{project.code}</code> <Link to={`/projects/${project.id}`}>{t('open')}</Link>
          </span>
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
          <span className="when">{formats.date(endDate)}</span>
          {(state === 'draft' || state === 'submitted') && <span className="sub">{t(state)}</span>}
          {state === 'closed' && (
            <span className="line">
              <StateTag mark="done">{t('closed')}</StateTag>
            </span>
          )}
        </>
      ),
    },
    { key: 'left', title: t('left'), numeric: true, cell: ({ workingDaysLeft }) => formats.number(workingDaysLeft) },
    {
      key: 'done',
      title: t('done'),
      cell: ({ tasksDone, tasksTotal, percent }) => (
        <>
          {t('done.of', { done: tasksDone, total: tasksTotal })}
          <span className="sub when">{t('percent', { percent })}</span>
        </>
      ),
    },
    { key: 'why', title: t('why'), cell: ({ why }) => <Why why={why} /> },
  ];
}
