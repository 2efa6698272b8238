import { answer, api } from './client.js';

/** Stores a file; it is the reader's alone until something takes it over. @returns its id. */
export async function uploadFile(file: File): Promise<string> {
  const form = new FormData();
  form.append('file', file, file.name);
  const { id } = await answer(api.POST('/api/files', { body: { file: file.name }, bodySerializer: () => form }));
  return id;
}
