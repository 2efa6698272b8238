import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { answer, api } from '../../shared/api/client.js';
import type { ListedExtension } from '../../shared/api/models.js';
import { useFormats } from '../../shared/i18n/use-formats.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { extensionTexts } from '../../shared/plan/extension-messages.js';
import { useExtensionWords } from '../../shared/plan/use-extension-words.js';
import { Page } from '../../shared/ui/page.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { Records } from '../../shared/ui/records.js';
import { DecideDialog } from './decide-dialog.js';

/** Open requests: what waits for the reader, and for the supervision desk everything that waits. */
export default function ExtensionsPage() {
  const t = useTexts(extensionTexts);
  const words = useExtensionWords();
  const formats = useFormats();
  const [deciding, setDeciding] = useState<ListedExtension>();
  const [done, setDone] = useState<'granted' | 'refused'>();
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['extensions'],
    queryFn: () => answer(api.GET('/api/extensions')),
  });
  return (
    <Page title={t('title')} lead={t('lead')}>
      {error && <ProblemAlert error={error} onRetry={() => void refetch()} />}
      {done && <Alert className="notice" type="success" role="status" showIcon title={t(`done.${done}`)} />}
      <Records
        caption={t('title')}
        rows={data?.items ?? []}
        keyOf={({ id }) => id}
        busy={isFetching}
        empty={t('none')}
        columns={[
          {
            key: 'task',
            title: t('task'),
            cell: ({ taskId, name, code, projectTitle }) => (
              <>
                <Link to={`/tasks/${taskId}`}>{name}</Link>
                <span className="sub">
                  <code>{code}</code> · {projectTitle}
                </span>
              </>
            ),
          },
          {
            key: 'dues',
            title: t('dues'),
            cell: (extension) => (
              <>
                {words.dues(extension)}
                {extension.originalDue !== extension.due && (
                  <span className="sub">{t('dues.original', { date: formats.date(extension.originalDue) })}</span>
                )}
              </>
            ),
          },
          { key: 'cause', title: t('cause'), cell: ({ cause }) => cause },
          {
            key: 'asked',
            title: t('asked'),
            cell: ({ post, askedBy, askedOn }) => (
              <>
                {post}
                <span className="sub">
                  {askedBy} · {formats.date(askedOn)}
                </span>
              </>
            ),
          },
          {
            key: 'decide',
            title: t('decide'),
            cell: (extension) =>
              extension.may.includes('decide') ? (
                <Button aria-label={t('decide.what', { task: extension.code })} onClick={() => setDeciding(extension)}>
                  {t('decide')}
                </Button>
              ) : (
                (extension.leader ?? t('by.desk'))
              ),
          },
        ]}
      />
      {deciding && (
        <DecideDialog
          extension={deciding}
          code={deciding.code}
          onDone={(what) => {
            setDone(what);
            setDeciding(undefined);
          }}
          onClose={() => setDeciding(undefined)}
        />
      )}
    </Page>
  );
}
