import { Button, Tag } from 'antd';
import { useState } from 'react';
import type { AuditEntry } from '../../shared/api/models.js';
import { useFormats } from '../../shared/i18n/use-formats.js';
import { useNames } from '../../shared/i18n/use-names.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { sharedMessages } from '../../shared/messages.js';
import { useAddressQuery } from '../../shared/ui/address-query.js';
import { Page } from '../../shared/ui/page.js';
import { Pager } from '../../shared/ui/pager.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { type Column, Records } from '../../shared/ui/records.js';
import { ActorName, AuditResult, SubjectName } from './audit-cells.js';
import { AuditEntryDialog } from './audit-entry-dialog.js';
import { AuditFilters } from './audit-filters.js';
import { AuditSeal } from './audit-seal.js';
import { auditMessages } from './messages.js';
import { AUDIT_FILTERS, useAudit } from './use-audit.js';

export default function AuditPage() {
  const t = useTexts(auditMessages);
  const shared = useTexts(sharedMessages);
  const [query, change] = useAddressQuery();
  const { data, error, isFetching, refetch } = useAudit(query);
  const columns = useColumns();
  const [shown, setShown] = useState<AuditEntry>();
  return (
    <Page title={t('title')} lead={t('lead')}>
      <AuditSeal />
      <AuditFilters query={query} onChange={change} />
      {query.correlationId && (
        <p className="notice">
          <Tag closable onClose={() => change({ correlationId: undefined })}>{`${t('filter.correlation')} ${query.correlationId}`}</Tag>
        </p>
      )}
      {error && <ProblemAlert error={error} onRetry={() => void refetch()} />}
      <Records
        caption={t('title')}
        columns={columns}
        rows={data?.items ?? []}
        keyOf={({ id }) => id}
        busy={isFetching}
        empty={t('none')}
        sort={query.sort === 'at' ? 'at' : '-at'}
        onSort={(sort) => change({ sort })}
        actions={(entry) => (
          <Button size="small" onClick={() => setShown(entry)}>
            {shared('action.details')}
          </Button>
        )}
      />
      {data && <Pager {...data} onPage={(page) => change({ page: String(page) })} />}
      {shown && (
        <AuditEntryDialog
          entry={shown}
          onClose={() => setShown(undefined)}
          onFollow={(correlationId) => {
            setShown(undefined);
            change({ ...Object.fromEntries(AUDIT_FILTERS.map((name) => [name, undefined])), correlationId });
          }}
        />
      )}
    </Page>
  );
}

function useColumns(): Column<AuditEntry>[] {
  const t = useTexts(auditMessages);
  const names = useNames();
  const formats = useFormats();
  return [
    { key: 'at', title: t('at'), sort: 'at', cell: ({ at }) => <span className="when">{formats.exactly(at)}</span> },
    { key: 'actor', title: t('actor'), cell: (entry) => <ActorName entry={entry} /> },
    { key: 'action', title: t('action'), cell: ({ action }) => names.action(action) },
    { key: 'subject', title: t('subject'), cell: (entry) => <SubjectName entry={entry} /> },
    { key: 'result', title: t('result'), cell: (entry) => <AuditResult entry={entry} /> },
  ];
}
