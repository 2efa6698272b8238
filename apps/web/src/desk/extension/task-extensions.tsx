import { useMutation } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../shared/api/client.js';
import type { Task, TaskExtension } from '../../shared/api/models.js';
import { useFormats } from '../../shared/i18n/use-formats.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { extensionTexts } from '../../shared/plan/extension-messages.js';
import { useExtensionWords } from '../../shared/plan/use-extension-words.js';
import { useExtensionsChanged } from '../../shared/plan/use-extensions-changed.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { Records } from '../../shared/ui/records.js';
import { AskDialog } from './ask-dialog.js';
import { DecideDialog } from './decide-dialog.js';

type Done = 'asked' | 'granted' | 'refused' | 'withdrawn';

/** Extensions of one task: what was asked, what became of it, and what its reader may do. */
export function TaskExtensions({ task }: { readonly task: Task }) {
  const t = useTexts(extensionTexts);
  const words = useExtensionWords();
  const formats = useFormats();
  const changed = useExtensionsChanged();
  const [asking, setAsking] = useState(false);
  const [deciding, setDeciding] = useState<TaskExtension>();
  const [done, setDone] = useState<Done>();
  const late = task.may.includes('extend-late');
  const withdraw = useMutation({
    mutationFn: (id: string) => answer(api.POST('/api/extensions/{id}/withdrawal', { params: { path: { id } } })),
    onSuccess: () => setDone('withdrawn'),
    onSettled: changed,
  });
  const finish = (what: Done) => {
    setDone(what);
    setAsking(false);
    setDeciding(undefined);
  };
  const mayAsk = late || task.may.includes('extend');
  if (!mayAsk && !done && task.extensions.length === 0) return null;
  return (
    <section className="stack section">
      <h2>{t('title')}</h2>
      {withdraw.error && <ProblemAlert error={withdraw.error} />}
      {done && <Alert type="success" role="status" showIcon title={t(`done.${done}`)} />}
      {mayAsk && (
        <div className="verbs">
          <Button onClick={() => setAsking(true)}>{t(late ? 'ask-late' : 'ask')}</Button>
        </div>
      )}
      {task.extensions.length > 0 && (
        <Records
          caption={t('title')}
          rows={task.extensions}
          keyOf={({ id }) => id}
          columns={[
            { key: 'dues', title: t('dues'), cell: (extension) => words.dues(extension) },
            {
              key: 'cause',
              title: t('cause'),
              cell: ({ cause, progress, lateReason }) => (
                <>
                  {cause}
                  <span className="sub">{progress}</span>
                  {lateReason && <span className="sub">{t('late', { reason: lateReason })}</span>}
                </>
              ),
            },
            {
              key: 'asked',
              title: t('asked'),
              cell: ({ post, askedBy, askedAt }) => (
                <>
                  {post}
                  <span className="sub">
                    {askedBy} · {formats.instant(askedAt)}
                  </span>
                </>
              ),
            },
            {
              key: 'state',
              title: t('state'),
              cell: (extension) => (
                <>
                  {words.state(extension)}
                  <span className="sub">{words.decidedBy(extension)}</span>
                  {extension.may.includes('decide') && (
                    <Button type="primary" onClick={() => setDeciding(extension)}>
                      {t('decide')}
                    </Button>
                  )}
                  {extension.may.includes('withdraw') && (
                    <Button loading={withdraw.isPending} onClick={() => withdraw.mutate(extension.id)}>
                      {t('withdraw')}
                    </Button>
                  )}
                </>
              ),
            },
          ]}
        />
      )}
      {asking && <AskDialog task={task} late={late} onDone={() => finish(late ? 'granted' : 'asked')} onClose={() => setAsking(false)} />}
      {deciding && <DecideDialog extension={deciding} code={task.code} onDone={finish} onClose={() => setDeciding(undefined)} />}
    </section>
  );
}
