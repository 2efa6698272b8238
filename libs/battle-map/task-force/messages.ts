import type { Messages } from '#libs/platform/i18n/messages';

export const taskForceMessages: Messages = {
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
