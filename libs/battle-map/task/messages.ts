import type { Messages } from '#libs/platform/i18n/messages';

export const taskMessages: Messages = {
  'tick.task.mark-overdue-tasks': { 'zh-CN': '标记逾期任务', en: 'Mark overdue tasks' },
  'audit.action.task.sign-for-task': { 'zh-CN': '签收任务', en: 'Signed for a task' },
  'audit.action.task.report-progress': { 'zh-CN': '报送进度', en: 'Reported progress' },
  'audit.action.task.accept-task': { 'zh-CN': '验收任务', en: 'Accepted a task' },
  'audit.action.task.return-task': { 'zh-CN': '退回任务', en: 'Returned a task' },
  'audit.action.task.change-plan': { 'zh-CN': '调整任务安排', en: 'Changed the tasks of a plan' },
  'permission.task:change-plan': { 'zh-CN': '调整任务安排', en: 'Change the tasks of plans' },
  'audit.subject.task': { 'zh-CN': '任务', en: 'Task' },
};
