import type { Messages } from '#libs/platform/i18n/messages';

export const taskMessages: Messages = {
  'tick.task.mark-overdue-tasks': { 'zh-CN': '标记逾期任务', en: 'Mark overdue tasks' },
  'audit.action.task.sign-for-task': { 'zh-CN': '签收任务', en: 'Signed for a task' },
  'audit.action.task.report-progress': { 'zh-CN': '报送进度', en: 'Reported progress' },
  'audit.action.task.accept-task': { 'zh-CN': '验收任务', en: 'Accepted a task' },
  'audit.action.task.return-task': { 'zh-CN': '退回任务', en: 'Returned a task' },
  'audit.action.task.ask-extension': { 'zh-CN': '申请延期', en: 'Asked for an extension' },
  'audit.action.task.refuse-extension': { 'zh-CN': '不予延期', en: 'Refused an extension' },
  'audit.action.task.withdraw-extension': { 'zh-CN': '撤回延期申请', en: 'Withdrew a request for an extension' },
  'permission.task:extension:ask': { 'zh-CN': '申请延期', en: 'Ask for extensions' },
  'permission.task:extension:decide': { 'zh-CN': '审批延期申请', en: 'Decide requests for extensions' },
  'permission.task:extension:supervise': { 'zh-CN': '查看全部延期申请', en: 'See all requests for extensions' },
  'permission.task:extension:late': { 'zh-CN': '特批逾期任务延期', en: 'Extend overdue tasks by exception' },
  'audit.action.task.block-task': { 'zh-CN': '登记等待事项', en: 'Wrote down what a task waits for' },
  'audit.action.task.unblock-task': { 'zh-CN': '解除等待', en: 'Ended a wait' },
  'audit.action.task.suspend-task': { 'zh-CN': '暂停任务', en: 'Suspended a task' },
  'audit.action.task.resume-task': { 'zh-CN': '恢复任务', en: 'Resumed a task' },
  'audit.action.task.cancel-task': { 'zh-CN': '取消任务', en: 'Cancelled a task' },
  'audit.action.task.change-plan': { 'zh-CN': '调整任务安排', en: 'Changed the tasks of a plan' },
  'permission.task:change-plan': { 'zh-CN': '调整任务安排', en: 'Change the tasks of plans' },
  'audit.subject.task': { 'zh-CN': '任务', en: 'Task' },
};
