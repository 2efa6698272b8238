const NAME = 'battle-map-phone';
const STORE = 'drafts';

export interface Photo {
  readonly name: string;
  readonly content: Blob;
  /** Set once the server has it. */
  readonly fileId?: string;
}

/** A report that is being written, or has been sent without an answer. It stays on the phone until the server has taken it. */
export interface Draft {
  /** Account and task: each has one. */
  readonly id: string;
  readonly account: string;
  readonly taskId: string;
  /** Code and name of the task. */
  readonly label: string;
  readonly measure: 'percent' | 'quantity';
  /** Empty while a quantity is being typed. */
  readonly done: number | null;
  readonly correction: boolean;
  readonly remark: string;
  readonly photos: readonly Photo[];
  /** Given to the network: it is sent again under the same key, so nothing of it is changed any more. */
  readonly sent?: { readonly key: string; readonly version: number };
}

export function draftId(account: string, taskId: string): string {
  return `${account}:${taskId}`;
}

export async function readDrafts(account: string): Promise<Draft[]> {
  const all = await inStore<Draft[]>('readonly', (store) => store.getAll());
  return all.filter((draft) => draft.account === account);
}

export async function keepDraft(draft: Draft): Promise<void> {
  await inStore('readwrite', (store) => store.put(draft));
}

export async function dropDraft(id: string): Promise<void> {
  await inStore('readwrite', (store) => store.delete(id));
}

async function inStore<Result>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest): Promise<Result> {
  const database = await opened();
  try {
    return (await settled(act(database.transaction(STORE, mode).objectStore(STORE)))) as Result;
  } finally {
    database.close();
  }
}

function opened(): Promise<IDBDatabase> {
  const opening = indexedDB.open(NAME, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE, { keyPath: 'id' });
  return settled(opening) as Promise<IDBDatabase>;
}

function settled(request: IDBRequest): Promise<unknown> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The browser keeps no drafts.'));
  });
}
