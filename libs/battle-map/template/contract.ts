import type { Brand } from '#libs/kernel/shared/brand';

export type TemplateId = Brand<string, 'template'>;

/*
 * View for later stages.
 *
 * template__applied  project_id, template_id, code (of the template), version, applied_on
 */
export const TEMPLATE_APPLIED = 'template__applied';
