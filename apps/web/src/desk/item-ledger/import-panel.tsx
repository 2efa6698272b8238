import { useMutation } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../shared/api/client.js';
import type { LedgerItemsImport } from '../../shared/api/models.js';
import { uploadFile } from '../../shared/api/upload-file.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { useItemsChanged } from '../../shared/items/use-items-changed.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { FileChoice } from '../ledger-import/file-choice.js';
import { PagedRecords } from '../ledger-import/paged-records.js';
import { itemPageMessages } from './messages.js';

/** A workbook is tried first; it is taken in as a whole when nothing is wrong with it. */
export function ImportPanel({ taskId: id }: { readonly taskId: string }) {
  const t = useTexts(itemPageMessages);
  const changed = useItemsChanged();
  const [file, setFile] = useState<File>();
  const params = { path: { id } };
  const tried = useMutation({
    mutationFn: async (chosen: File) => {
      const fileId = await uploadFile(chosen);
      return { fileId, report: await answer(api.POST('/api/tasks/{id}/item-ledger/items/dry-runs', { params, body: { fileId } })) };
    },
  });
  const taken = useMutation({
    mutationFn: (fileId: string) => answer(api.POST('/api/tasks/{id}/item-ledger/items/imports', { params, body: { fileId } })),
    onSettled: changed,
  });
  const report = taken.data ?? tried.data?.report;
  const ready = tried.data && !taken.data && tried.data.report.faults.length === 0 && changesAnything(tried.data.report);
  const choose = (chosen: File | undefined) => {
    setFile(chosen);
    tried.reset();
    taken.reset();
  };
  return (
    <section className="section">
      <h2>{t('import')}</h2>
      <div className="panel">
        <p className="muted notice">{t('import.about')}</p>
        <div className="file-choices">
          <FileChoice label={t('import.file')} hint={t('import.hint')} accept=".xlsx,.xls" file={file} onChoose={choose} />
        </div>
        <div className="verbs">
          <Button disabled={!file} loading={tried.isPending} onClick={() => file && tried.mutate(file)}>
            {t('try')}
          </Button>
          {ready && (
            <Button type="primary" loading={taken.isPending} onClick={() => taken.mutate(tried.data.fileId)}>
              {t('take')}
            </Button>
          )}
        </div>
        {(tried.error ?? taken.error) && <ProblemAlert error={tried.error ?? taken.error} />}
        {report && <Verdict report={report} taken={taken.data !== undefined} />}
      </div>
    </section>
  );
}

function Verdict({ report: { counts, faults, items, remarks }, taken }: { readonly report: LedgerItemsImport; readonly taken: boolean }) {
  const t = useTexts(itemPageMessages);
  if (faults.length > 0) {
    return (
      <>
        <Alert className="notice verdict" type="error" role="alert" showIcon title={t('faults', { count: faults.length })} />
        <PagedRecords
          caption={t('fault')}
          rows={faults}
          columns={[
            { key: 'row', title: t('row'), numeric: true, cell: ({ row }) => row ?? '–' },
            { key: 'column', title: t('column'), cell: ({ column }) => column ?? '–' },
            { key: 'reason', title: t('fault'), cell: ({ reason }) => reason },
            { key: 'remedy', title: t('remedy'), cell: ({ remedy }) => remedy },
          ]}
        />
      </>
    );
  }
  return (
    <>
      <Alert className="notice verdict" type="success" role="status" showIcon title={t(taken ? 'taken.counts' : 'tried.counts', counts)} />
      {remarks.map(({ sheet, row, column, text }) => (
        <p key={`${sheet} ${row} ${column} ${text}`} className="muted">
          {[row !== null && `${t('row')} ${row}`, column !== null && `${t('column')} ${column}`, text].filter(Boolean).join(' · ')}
        </p>
      ))}
      {!taken && items.length > 0 && (
        <PagedRecords
          caption={t('title')}
          rows={items}
          columns={[
            { key: 'row', title: t('row'), numeric: true, cell: ({ row }) => row },
            { key: 'number', title: t('number'), cell: ({ number }) => number },
            { key: 'name', title: t('name'), cell: ({ name }) => name },
            { key: 'outcome', title: t('state'), cell: ({ outcome }) => t(outcome === 'created' ? 'kind.add' : 'kind.edit') },
          ]}
        />
      )}
    </>
  );
}

function changesAnything({ counts }: LedgerItemsImport): boolean {
  return counts.created + counts.changed > 0;
}
