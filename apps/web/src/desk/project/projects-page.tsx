import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { mapMessages } from '#libs/battle-map/map/messages';
import { answer, api } from '../../shared/api/client.js';
import type { ListedProject, MapProject } from '../../shared/api/models.js';
import { useFormats } from '../../shared/i18n/use-formats.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { useMe } from '../../shared/session/session.js';
import { useAddressQuery } from '../../shared/ui/address-query.js';
import { Filter, Filters } from '../../shared/ui/filters.js';
import { Page } from '../../shared/ui/page.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { type Column, Records } from '../../shared/ui/records.js';
import { StateTag } from '../../shared/ui/state-tag.js';
import { ForceFilter } from '../battle-map/force-filter.js';
import { LightTag } from '../battle-map/light-tag.js';
import { Why } from '../battle-map/why.js';
import { factsMessages } from './facts-messages.js';
import { projectMessages } from './messages.js';

const ProjectDialog = lazy(() => import('./project-dialog.js'));

const STATES = ['draft', 'submitted', 'approved', 'closed'] as const;
const KINDS = ['project', 'work'] as const;
const MARKS = { draft: 'off', submitted: 'waiting', approved: 'good', closed: 'done' } as const;
const LIGHTS = ['red', 'yellow', 'green', 'done'] as const;

/** A project, and what the map says of it; a closed one has left the map. */
type Row = ListedProject & { readonly onMap: MapProject | undefined };

export default function ProjectsPage() {
  const t = useTexts(projectMessages);
  const facts = useTexts(factsMessages);
  const lights = useTexts(mapMessages);
  const { permissions } = useMe();
  const navigate = useNavigate();
  const [making, setMaking] = useState(false);
  const [address, change] = useAddressQuery();
  const projects = useQuery({ queryKey: ['projects'], queryFn: () => answer(api.GET('/api/projects')) });
  const map = useQuery({ queryKey: ['map', 'all'], queryFn: () => answer(api.GET('/api/map')) });
  const error = projects.error ?? map.error;
  const rows = (projects.data?.items ?? [])
    .map((project): Row => ({ ...project, onMap: map.data?.projects.find(({ id }) => id === project.id) }))
    .filter(({ forceId }) => !address.force || forceId === address.force)
    .filter(({ state }) => !address.state || state === address.state)
    .filter(({ kind }) => !address.kind || kind === address.kind)
    .filter(({ onMap }) => !address.light || onMap?.light === address.light);
  return (
    <Page
      title={t('title')}
      actions={
        permissions.includes('action-plan:edit') && (
          <Button type="primary" onClick={() => setMaking(true)}>
            {facts('new')}
          </Button>
        )
      }
    >
      <Suspense>
        {making && <ProjectDialog onClose={() => setMaking(false)} onSaved={({ id }) => void navigate(`/projects/${id}`)} />}
      </Suspense>
      {error && <ProblemAlert error={error} onRetry={() => void Promise.all([projects.refetch(), map.refetch()])} />}
      <Filters names={['force', 'kind', 'state', 'light']} query={address} onChange={change}>
        <ForceFilter value={address.force} onChange={(force) => change({ force })} />
        <Filter label={facts('kind')}>
          <select value={address.kind ?? ''} onChange={(event) => change({ kind: event.target.value })}>
            <option value="">{t('any')}</option>
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {facts(`kind.${kind}`)}
              </option>
            ))}
          </select>
        </Filter>
        <Filter label={t('state')}>
          <select value={address.state ?? ''} onChange={(event) => change({ state: event.target.value })}>
            <option value="">{t('any')}</option>
            {STATES.map((state) => (
              <option key={state} value={state}>
                {t(`state.${state}`)}
              </option>
            ))}
          </select>
        </Filter>
        <Filter label={t('light')}>
          <select value={address.light ?? ''} onChange={(event) => change({ light: event.target.value })}>
            <option value="">{t('any')}</option>
            {LIGHTS.map((light) => (
              <option key={light} value={light}>
                {lights(`map.light.${light}`)}
              </option>
            ))}
          </select>
        </Filter>
      </Filters>
      <Records
        caption={t('title')}
        columns={useColumns()}
        rows={rows}
        keyOf={({ id }) => id}
        busy={projects.isFetching || map.isFetching}
        empty={t('none')}
      />
    </Page>
  );
}

function useColumns(): Column<Row>[] {
  const t = useTexts(projectMessages);
  const facts = useTexts(factsMessages);
  const formats = useFormats();
  return [
    {
      key: 'project',
      title: t('project'),
      cell: ({ id, title, code, kind }) => (
        <>
          <Link to={`/projects/${id}`}>{title}</Link>
          <span className="sub">
            <code>{code}</code> {facts(`kind.${kind}`)}
          </span>
        </>
      ),
    },
    { key: 'light', title: t('light'), cell: ({ onMap }) => (onMap ? <LightTag light={onMap.light} /> : '–') },
    {
      key: 'force',
      title: t('force'),
      cell: ({ forceId, force, head }) => (
        <>
          <Link to={`/forces/${forceId}`}>{force}</Link>
          <span className="sub">{t('head', { head })}</span>
        </>
      ),
    },
    { key: 'state', title: t('state'), cell: ({ state }) => <StateTag mark={MARKS[state]}>{t(`state.${state}`)}</StateTag> },
    { key: 'end', title: t('end'), cell: ({ endDate }) => <span className="when">{formats.date(endDate)}</span> },
    { key: 'left', title: t('left'), numeric: true, cell: ({ onMap }) => (onMap ? formats.number(onMap.workingDaysLeft) : '–') },
    {
      key: 'done',
      title: t('done'),
      cell: ({ onMap }) =>
        onMap ? (
          <>
            {t('done.of', { done: onMap.tasksDone, total: onMap.tasksTotal })}
            <span className="sub when">{t('percent', { percent: onMap.percent })}</span>
          </>
        ) : (
          '–'
        ),
    },
    { key: 'why', title: t('why'), cell: ({ onMap }) => (onMap ? <Why why={onMap.why} /> : '–') },
  ];
}
