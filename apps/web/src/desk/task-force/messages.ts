import type { Messages } from '#libs/platform/i18n/messages';

export const forceMessages = {
  title: { 'zh-CN': '工作专班', en: 'Task forces' },
  none: { 'zh-CN': '还没有工作专班。', en: 'There is no task force yet.' },
  force: { 'zh-CN': '工作专班', en: 'Task force' },
  head: { 'zh-CN': '组长', en: 'Head' },
  leader: { 'zh-CN': '分管领导', en: 'Leader in charge' },
  'lead-unit': { 'zh-CN': '牵头单位', en: 'Lead unit' },
  supporting: { 'zh-CN': '配合单位', en: 'Supporting units' },
  members: { 'zh-CN': '成员', en: 'Members' },
  'none.named': { 'zh-CN': '未指定', en: 'none named' },
  projects: { 'zh-CN': '项目', en: 'Projects' },
  'projects.none': { 'zh-CN': '没有在办项目。', en: 'No project under way.' },
  project: { 'zh-CN': '项目', en: 'Project' },
  light: { 'zh-CN': '状态', en: 'Light' },
  end: { 'zh-CN': '完成期限', en: 'End date' },
  done: { 'zh-CN': '已办结', en: 'Accepted' },
  'done.of': { 'zh-CN': '{done} / {total} 项', en: '{done} of {total}' },
  why: { 'zh-CN': '说明', en: 'Why' },
  separator: { 'zh-CN': '、', en: ', ' },
} as const satisfies Messages;
