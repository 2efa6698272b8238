import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { Link, useParams } from 'react-router';
import { answer, api } from '../../shared/api/client.js';
import { useFormats } from '../../shared/i18n/use-formats.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { useMe } from '../../shared/session/session.js';
import { Page } from '../../shared/ui/page.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { Records } from '../../shared/ui/records.js';
import { Waiting } from '../../shared/ui/waiting.js';
import { LightTag } from '../battle-map/light-tag.js';
import { Why } from '../battle-map/why.js';
import { LedgerDownload } from '../download/ledger-download.js';
import { forceMessages } from './messages.js';

/** Brings the choice fields along, which most readers of this page never open. */
const ForceDialog = lazy(() => import('./force-dialog.js'));

export default function ForcePage() {
  const { id = '' } = useParams();
  const t = useTexts(forceMessages);
  const mayChange = useMe().permissions.includes('task-force:change');
  const [changing, setChanging] = useState(false);
  const [changed, setChanged] = useState(false);
  const {
    data: force,
    error,
    refetch,
  } = useQuery({
    queryKey: ['force', id],
    queryFn: () => answer(api.GET('/api/task-forces/{id}', { params: { path: { id } } })),
  });
  if (!force) {
    return <Page title={t('force')}>{error ? <ProblemAlert error={error} onRetry={() => void refetch()} /> : <Waiting />}</Page>;
  }
  return (
    <Page
      title={force.name}
      lead={<code>{force.code}</code>}
      actions={
        <>
          {mayChange && (
            <Button aria-label={t('change.of', { force: force.name })} onClick={() => setChanging(true)}>
              {t('change')}
            </Button>
          )}
          <LedgerDownload force={force.id} />
        </>
      }
    >
      {changed && <Alert className="notice" type="success" role="status" showIcon title={t('changed')} />}
      {changing && (
        <Suspense fallback={null}>
          <ForceDialog
            force={force}
            onChanged={() => {
              setChanging(false);
              setChanged(true);
            }}
            onClose={() => setChanging(false)}
          />
        </Suspense>
      )}
      <section className="panel">
        <dl className="facts">
          <dt>{t('head')}</dt>
          <dd>{force.head}</dd>
          <dt>{t('deputies')}</dt>
          <dd>{force.deputies.join(t('separator')) || t('none.named')}</dd>
          <dt>{t('leader')}</dt>
          <dd>{force.leaderInCharge ?? t('none.named')}</dd>
          <dt>{t('liaison')}</dt>
          <dd>{force.liaison ?? t('none.named')}</dd>
          <dt>{t('members')}</dt>
          <dd>{force.members.join(t('separator')) || t('none.named')}</dd>
          <dt>{t('lead-unit')}</dt>
          <dd>{force.leadUnit ?? t('none.named')}</dd>
          <dt>{t('supporting')}</dt>
          <dd>{force.supportingUnits.join(t('separator')) || t('none.named')}</dd>
          <dt>{t('charter')}</dt>
          <dd className="letter-body">{force.charter || t('charter.none')}</dd>
        </dl>
      </section>
      <ForceProjects force={force.id} />
    </Page>
  );
}

function ForceProjects({ force }: { readonly force: string }) {
  const t = useTexts(forceMessages);
  const formats = useFormats();
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['map', 'force', force],
    queryFn: () => answer(api.GET('/api/map', { params: { query: { force } } })),
  });
  return (
    <section className="stack section">
      <h2>{t('projects')}</h2>
      {error && <ProblemAlert error={error} onRetry={() => void refetch()} />}
      <Records
        caption={t('projects')}
        rows={data?.projects ?? []}
        keyOf={({ id }) => id}
        busy={isFetching}
        empty={t('projects.none')}
        columns={[
          {
            key: 'project',
            title: t('project'),
            cell: ({ id, title, code }) => (
              <>
                <Link to={`/projects/${id}`}>{title}</Link>
                <code className="sub">{code}</code>
              </>
            ),
          },
          { key: 'light', title: t('light'), cell: ({ light }) => <LightTag light={light} /> },
          { key: 'end', title: t('end'), cell: ({ endDate }) => formats.date(endDate) },
          { key: 'done', title: t('done'), cell: ({ tasksDone, tasksTotal }) => t('done.of', { done: tasksDone, total: tasksTotal }) },
          { key: 'why', title: t('why'), cell: ({ why }) => <Why why={why} /> },
        ]}
      />
    </section>
  );
}
