import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { Link, useParams } from 'react-router';
import { answer, api } from '../../shared/api/client.js';
import type { ItemLedger, LedgerItem } from '../../shared/api/models.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { itemTexts } from '../../shared/items/messages.js';
import { Page } from '../../shared/ui/page.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { Waiting } from '../../shared/ui/waiting.js';
import { CompletionNote } from './completion-note.js';
import { ImportPanel } from './import-panel.js';
import { ItemsDownload } from './items-download.js';
import { ItemsList } from './items-list.js';
import { itemPageMessages } from './messages.js';

const ItemDialog = lazy(() => import('./item-dialog.js'));
const SetUpDialog = lazy(() => import('./set-up-dialog.js'));

type Open = { readonly what: 'set-up' } | { readonly what: 'item'; readonly item?: LedgerItem };

/** The items of a task, one by one. */
export default function ItemsPage() {
  const { id = '' } = useParams();
  const t = useTexts(itemPageMessages);
  const { data, error, refetch } = useQuery({
    queryKey: ['items', id, 'ledger'],
    queryFn: () => answer(api.GET('/api/tasks/{id}/item-ledger', { params: { path: { id } } })),
  });
  if (!data) {
    return <Page title={t('title')}>{error ? <ProblemAlert error={error} onRetry={() => void refetch()} /> : <Waiting />}</Page>;
  }
  return <Ledger about={data} />;
}

function Ledger({ about }: { readonly about: ItemLedger }) {
  const t = useTexts(itemPageMessages);
  const [open, setOpen] = useState<Open>();
  const [saved, setSaved] = useState(false);
  const { ledger, counts, mayKeep, rests, taskId } = about;
  const done = () => {
    setOpen(undefined);
    setSaved(true);
  };
  return (
    <Page
      title={ledger?.title ?? t('title')}
      lead={<Lead about={about} />}
      actions={
        ledger && (
          <div className="verbs">
            {mayKeep && <Button onClick={() => setOpen({ what: 'set-up' })}>{t('set-up.change')}</Button>}
            <ItemsDownload taskId={taskId} />
            {mayKeep && (
              <Button type="primary" onClick={() => setOpen({ what: 'item' })}>
                {t('add')}
              </Button>
            )}
          </div>
        )
      }
    >
      {rests && <Alert className="notice" type="info" showIcon title={t('rests', { rests })} />}
      {saved && <Alert className="notice" type="success" role="status" showIcon title={t('saved')} />}
      {!ledger && (
        <>
          <p className="notice">{t('set-up.none')}</p>
          {mayKeep && (
            <Button type="primary" onClick={() => setOpen({ what: 'set-up' })}>
              {t('set-up')}
            </Button>
          )}
        </>
      )}
      {ledger && (
        <>
          {counts.total > 0 && counts.done === counts.total && mayKeep && <CompletionNote taskId={taskId} />}
          <ItemsList about={about} ledger={ledger} onOpen={(item) => setOpen({ what: 'item', item })} onChanged={() => setSaved(true)} />
          {mayKeep && <ImportPanel taskId={taskId} />}
        </>
      )}
      <Suspense>
        {open?.what === 'set-up' && <SetUpDialog about={about} onDone={done} onClose={() => setOpen(undefined)} />}
        {open?.what === 'item' && ledger && (
          <ItemDialog about={about} ledger={ledger} item={open.item} onDone={done} onClose={() => setOpen(undefined)} />
        )}
      </Suspense>
    </Page>
  );
}

function Lead({ about: { task, taskId, ledger, counts } }: { readonly about: ItemLedger }) {
  const t = useTexts(itemPageMessages);
  const items = useTexts(itemTexts);
  return (
    <>
      <Link to={`/tasks/${taskId}`}>
        {t('to-task')} {task}
      </Link>
      {ledger && ` · ${items('progress', { done: counts.done, total: counts.total, unit: ledger.unit })}`}
      {counts.overdue > 0 && ` · ${items('overdue.count', { count: counts.overdue })}`}
    </>
  );
}
