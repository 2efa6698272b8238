import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../shared/api/client.js';
import type { Project } from '../../shared/api/models.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { ConfirmDialog } from '../../shared/ui/confirm-dialog.js';
import { factsMessages } from './facts-messages.js';
import { usePlansChanged } from './use-project.js';

const VERBS = ['submit', 'withdraw', 'return', 'close', 'reopen'] as const;
type Verb = (typeof VERBS)[number];

interface Wish {
  readonly verb: Verb;
  readonly words: string;
}

interface Props {
  readonly project: Project;
  onDone(text: string): void;
}

/** What may be done with the plan as a whole, each after a question. */
export function PlanVerbs({ project, onDone }: Props) {
  const t = useTexts(factsMessages);
  const changed = usePlansChanged();
  const [open, setOpen] = useState<Verb>();
  const [words, setWords] = useState('');
  const send = useMutation({
    mutationFn: (wish: Wish) => sent(project, wish),
    onSuccess: (_answer, { verb }) => {
      setOpen(undefined);
      setWords('');
      onDone(t(`done.${verb}`));
    },
    onSettled: changed,
  });
  const ask = (verb: Verb) => {
    send.reset();
    setOpen(verb);
  };
  return (
    <>
      {VERBS.filter((verb) => project.may.includes(verb)).map((verb) => (
        <Button key={verb} danger={verb === 'return'} type={verb === 'submit' ? 'primary' : 'default'} onClick={() => ask(verb)}>
          {t(verb)}
        </Button>
      ))}
      {open && (
        <ConfirmDialog
          title={`${t(open)} · ${project.title}`}
          verb={t(open)}
          dangerous={open === 'return'}
          busy={send.isPending}
          error={send.error}
          onConfirm={() => send.mutate({ verb: open, words })}
          onCancel={() => setOpen(undefined)}
        >
          <p>{t(`${open}.ask`)}</p>
          {open !== 'withdraw' && (
            <Form layout="vertical">
              <Form.Item label={t(open === 'return' ? 'opinion' : `opinion.${open}`)} htmlFor="plan-words" required={open !== 'submit'}>
                <Input.TextArea
                  id="plan-words"
                  rows={3}
                  maxLength={open === 'close' ? 1000 : 500}
                  value={words}
                  onChange={({ target }) => setWords(target.value)}
                />
              </Form.Item>
            </Form>
          )}
        </ConfirmDialog>
      )}
    </>
  );
}

function sent({ id, version }: Project, { verb, words }: Wish): Promise<unknown> {
  const params = { path: { id } };
  const opinion = words.trim();
  switch (verb) {
    case 'submit':
      return answer(api.POST('/api/projects/{id}/submission', { params, body: { version, ...(opinion ? { opinion } : {}) } }));
    case 'withdraw':
      return answer(api.POST('/api/projects/{id}/withdrawal', { params, body: { version } }));
    case 'return':
      return answer(api.POST('/api/projects/{id}/return-to-draft', { params, body: { version, opinion } }));
    case 'close':
      return answer(api.POST('/api/projects/{id}/closing', { params, body: { version, summary: opinion } }));
    default:
      return answer(api.POST('/api/projects/{id}/reopening', { params, body: { version, opinion } }));
  }
}
