import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import type { Task } from '../api/models.js';
import { useFormats } from '../i18n/use-formats.js';
import { useTexts } from '../i18n/use-texts.js';
import { checklistMessages } from './checklist-messages.js';

type Item = Task['checklist'][number];

/** A task's checklist for its reader: what each item says, and how an owner ticks it. */
export function useChecklist(task: Task) {
  const t = useTexts(checklistMessages);
  const formats = useFormats();
  const queries = useQueryClient();
  const tick = useMutation({
    mutationFn: ({ id, done }: { readonly id: string; readonly done: boolean }) =>
      answer(
        api.POST('/api/tasks/{id}/checklist/{itemId}', {
          params: { path: { id: task.id, itemId: id } },
          body: { done, version: task.version },
        }),
      ),
    onSuccess: (next) => {
      // An answer that was asked for before the tick knows nothing of it.
      void queries.cancelQueries({ queryKey: ['task', task.id] });
      queries.setQueryData(['task', task.id], next);
    },
    onError: () => queries.invalidateQueries({ queryKey: ['task', task.id] }),
  });
  return {
    t,
    tick,
    /** One after the other; the box stays where the keyboard is. */
    send: (id: string, done: boolean) => {
      if (!tick.isPending) tick.mutate({ id, done });
    },
    items: task.checklist,
    /** The others look. */
    mayTick: task.may.includes('tick'),
    about: ({ tickedBy, tickedOn, post }: Item) =>
      tickedBy && tickedOn ? t('ticked', { by: post ? `${post} ${tickedBy}` : tickedBy, date: formats.date(tickedOn) }) : t('open'),
    progress: t('progress', { done: task.checklist.filter(({ tickedAt }) => tickedAt !== null).length, total: task.checklist.length }),
  };
}
