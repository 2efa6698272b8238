import type { Messages } from '#libs/platform/i18n/messages';

export const taskForceMessages: Messages = {
  'permission.task-force:change': { 'zh-CN': '维护工作专班', en: 'Change task forces' },
  'audit.action.task-force.change-task-force': { 'zh-CN': '调整工作专班', en: 'Changed a task force' },
  'audit.subject.task-force': { 'zh-CN': '工作专班', en: 'Task force' },
  'error.task-force.changed.reason': {
    'zh-CN': '在您操作期间，专班 {force} 已被他人修改。',
    en: 'Somebody else has changed task force {force} meanwhile.',
  },
  'error.task-force.changed.remedy': {
    'zh-CN': '请刷新后查看最新情况，再决定是否继续。',
    en: 'Reload it, look at what has changed, and decide again.',
  },
  'error.task-force.head-as-deputy.reason': {
    'zh-CN': '专班 {force} 的组长不能同时任副组长。',
    en: 'The head of task force {force} cannot be its deputy as well.',
  },
  'error.task-force.head-as-deputy.remedy': { 'zh-CN': '请从副组长中去掉组长。', en: 'Take the head out of the deputies.' },
  'error.task-force.unknown.reason': { 'zh-CN': '没有这个工作专班。', en: 'There is no such task force.' },
  'error.task-force.unknown.remedy': { 'zh-CN': '请从专班列表中选择。', en: 'Choose one of the list of task forces.' },
  'error.task-force.post-unknown.reason': {
    'zh-CN': '专班 {force} 中的“{post}”不是已登记的岗位。',
    en: 'Task force {force} names the post {post}, which is not registered.',
  },
  'error.task-force.post-unknown.remedy': {
    'zh-CN': '请核对岗位名称，或先登记该岗位。',
    en: 'Check the title, or register the post first.',
  },
  'error.task-force.unit-unknown.reason': {
    'zh-CN': '专班 {force} 中的“{unit}”不是已登记的单位。',
    en: 'Task force {force} names the unit {unit}, which is not registered.',
  },
  'error.task-force.unit-unknown.remedy': {
    'zh-CN': '请核对单位名称，或先登记该单位。',
    en: 'Check the name, or register the unit first.',
  },
};
