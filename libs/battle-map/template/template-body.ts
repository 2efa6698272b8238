import type { StoredTemplate } from './db/template.repository.js';
import type { TemplateBody } from './domain/template.js';

/** What a stored version says. */
export function bodyOf({ name, nameEn, purpose, steps, links }: StoredTemplate): TemplateBody {
  return { name, ...(nameEn === null ? {} : { nameEn }), purpose, steps, links };
}
