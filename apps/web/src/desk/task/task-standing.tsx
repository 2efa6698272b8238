import { Button, Form, Input, Radio } from 'antd';
import { useState } from 'react';
import type { Task } from '../../shared/api/models.js';
import { useFormats } from '../../shared/i18n/use-formats.js';
import { type StandingVerb, type StandingWish, useStanding } from '../../shared/plan/use-standing.js';
import { ConfirmDialog } from '../../shared/ui/confirm-dialog.js';
import { DateField } from '../../shared/ui/date-field.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { Records } from '../../shared/ui/records.js';
import { JudgeWaits } from './judge-waits.js';

const NOTHING = { kind: 'outside-approval', words: '', expectedUntil: null } as const;

/** What stops a task: a wait for somebody outside, a rest, an end. */
export function TaskStanding({ task }: { readonly task: Task }) {
  const formats = useFormats();
  const [open, setOpen] = useState<Exclude<StandingVerb, 'unblock'>>();
  const [wish, setWish] = useState<Omit<StandingWish, 'verb'>>(NOTHING);
  const { t, send, lines, may, nameOf, about } = useStanding(task, () => {
    setOpen(undefined);
    setWish(NOTHING);
  });
  if (may.length === 0 && lines.length === 0) return null;
  return (
    <section className="stack section">
      <h2>{t('title')}</h2>
      {send.error && !open && <ProblemAlert error={send.error} />}
      <div className="verbs">
        {may.map((verb) => (
          <Button
            key={verb}
            danger={verb === 'cancel'}
            onClick={() => (verb === 'unblock' ? send.mutate({ verb, ...NOTHING }) : setOpen(verb))}
          >
            {nameOf(verb)}
          </Button>
        ))}
      </div>
      {lines.length > 0 && (
        <Records
          caption={t('title')}
          rows={lines}
          keyOf={({ id }) => id}
          columns={[
            { key: 'when', title: t('when'), cell: ({ at }) => <span className="when">{formats.instant(at)}</span> },
            { key: 'who', title: t('who'), cell: ({ who }) => who },
            { key: 'what', title: t('what'), cell: ({ what }) => what },
          ]}
        />
      )}
      <JudgeWaits task={task} />
      {open && (
        <ConfirmDialog
          title={`${nameOf(open)} · ${task.code}`}
          verb={nameOf(open)}
          dangerous={open === 'cancel'}
          busy={send.isPending}
          error={send.error}
          onConfirm={() => send.mutate({ verb: open, ...wish })}
          onCancel={() => setOpen(undefined)}
        >
          <p>{about(open)}</p>
          <Form layout="vertical">
            {open === 'block' && (
              <Form.Item label={t('kind')}>
                <Radio.Group
                  aria-label={t('kind')}
                  value={wish.kind}
                  onChange={({ target }) => setWish({ ...wish, kind: target.value as StandingWish['kind'] })}
                  options={(['outside-approval', 'other-unit'] as const).map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
                />
              </Form.Item>
            )}
            <Form.Item label={t(open === 'block' ? 'awaits' : 'reason')} htmlFor="standing-words" required>
              <Input.TextArea
                id="standing-words"
                rows={2}
                maxLength={500}
                value={wish.words}
                onChange={({ target }) => setWish({ ...wish, words: target.value })}
              />
            </Form.Item>
            {open === 'block' && (
              <Form.Item label={t('expected-until')} htmlFor="standing-until">
                <DateField
                  id="standing-until"
                  value={wish.expectedUntil ?? undefined}
                  onChange={(date) => setWish({ ...wish, expectedUntil: date ?? null })}
                />
              </Form.Item>
            )}
          </Form>
        </ConfirmDialog>
      )}
    </section>
  );
}
