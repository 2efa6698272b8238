import { answer, api, IDEMPOTENCY_KEY, randomKey } from '../shared/api/client.js';
import type { Task } from '../shared/api/models.js';
import { ApiProblem } from '../shared/api/problem.js';
import { type Draft, dropDraft, keepDraft, type Photo } from './draft-store.js';

/** One at a time: a double tap and the network's return may both ask for it. */
const underway = new Map<string, Promise<Task>>();

/**
 * Sends a report with its photos. It is sealed under a key before it leaves; whatever happens after that, the same report
 * under the same key is taken once.
 * @param version of the task as the reporter saw it.
 * @throws ApiProblem after a refusal, with the draft open again; and when no answer came, with the draft sealed.
 */
export function sendDraft(draft: Draft, version: number): Promise<Task> {
  const running = underway.get(draft.id);
  if (running) return running;
  const sending = send(draft, version).finally(() => underway.delete(draft.id));
  underway.set(draft.id, sending);
  return sending;
}

async function send(draft: Draft, seen: number): Promise<Task> {
  let current = draft.sent ? draft : { ...draft, sent: { key: randomKey(), version: seen } };
  await keepDraft(current);
  try {
    for (const photo of current.photos) {
      if (photo.fileId) continue;
      const fileId = await upload(photo);
      current = { ...current, photos: current.photos.map((one) => (one === photo ? { ...photo, fileId } : one)) };
      await keepDraft(current);
    }
    const { key, version } = current.sent ?? { key: randomKey(), version: seen };
    const task = await answer(
      api.POST('/api/tasks/{id}/reports', {
        params: { path: { id: current.taskId } },
        headers: { [IDEMPOTENCY_KEY]: key },
        body: {
          ...(current.measure === 'quantity' ? { quantity: current.done ?? 0 } : { percent: current.done ?? 0 }),
          correction: current.correction,
          remark: current.remark,
          fileIds: current.photos.flatMap(({ fileId }) => fileId ?? []),
          version,
        },
      }),
    );
    await dropDraft(current.id);
    return task;
  } catch (error) {
    if (wasRefused(error)) await keepDraft(opened(current));
    throw error;
  }
}

/** May be changed again, and is another report from now on. */
export function opened({ sent: _sent, ...draft }: Draft): Draft {
  return draft;
}

/** The server has said no, so nothing has been taken. Without an answer, or without a session, the report may go as it is. */
function wasRefused(error: unknown): boolean {
  if (!(error instanceof ApiProblem)) return false;
  const { status } = error.details;
  return status >= 400 && status < 500 && status !== 401 && status !== 429;
}

async function upload({ name, content }: Photo): Promise<string> {
  const form = new FormData();
  form.append('file', content, name);
  const { id } = await answer(api.POST('/api/files', { body: { file: name }, bodySerializer: () => form }));
  return id;
}
