import type { Messages } from '#libs/platform/i18n/messages';

/** Names that the web shows too: the refusals come with the server's answers. */
export const templateMessages: Messages = {
  'permission.template:read': { 'zh-CN': '查看项目模板', en: 'Read project templates' },
  'permission.template:edit': { 'zh-CN': '修改项目模板', en: 'Edit project templates' },
  'permission.template:apply': { 'zh-CN': '套用项目模板', en: 'Apply project templates' },
  'audit.action.template.add': { 'zh-CN': '新增项目模板', en: 'Added a project template' },
  'audit.action.template.change': { 'zh-CN': '修改项目模板', en: 'Changed a project template' },
  'audit.action.template.apply': { 'zh-CN': '套用项目模板', en: 'Applied a project template' },
  'audit.subject.template': { 'zh-CN': '项目模板', en: 'Project template' },
};
