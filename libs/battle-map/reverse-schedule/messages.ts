import type { Messages } from '#libs/platform/i18n/messages';

/** The stage's own words, which the web shows too. What the kernel refuses stands in files of its own. */
export const reverseScheduleMessages: Messages = {
  'error.reverse-schedule.none.reason': {
    'zh-CN': '该项目还没有倒排工期：项目不存在，或尚未分解任务。',
    en: 'The project has no schedule: it does not exist, or has no tasks yet.',
  },
  'error.reverse-schedule.none.remedy': {
    'zh-CN': '请先为项目分解任务。',
    en: 'Break the project down into tasks first.',
  },
  'error.reverse-schedule.no-tasks.reason': {
    'zh-CN': '“{project}”还没有任务，不能批准。',
    en: '"{project}" has no tasks and cannot be approved.',
  },
  'error.reverse-schedule.no-tasks.remedy': {
    'zh-CN': '请先为项目分解任务，再批准方案。',
    en: 'Break the project down into tasks, then approve the plan.',
  },
  'permission.reverse-schedule:read': { 'zh-CN': '查看倒排工期', en: 'See schedules' },
  'permission.reverse-schedule:approve': { 'zh-CN': '批准行动方案', en: 'Approve action plans' },
  'permission.reverse-schedule:extend': { 'zh-CN': '批准延期', en: 'Grant extensions' },
  'audit.action.reverse-schedule.grant-extension': { 'zh-CN': '批准任务延期', en: 'Granted an extension of a task' },
  'audit.action.reverse-schedule.extend-overdue-task': { 'zh-CN': '特批逾期任务延期', en: 'Extended an overdue task by exception' },
  'permission.reverse-schedule:try': { 'zh-CN': '试排工期', en: 'Try plans out' },
  'permission.reverse-schedule:revise': { 'zh-CN': '批准方案修订', en: 'Revise approved plans' },
  'audit.action.reverse-schedule.revise-plan': { 'zh-CN': '修订行动方案', en: 'Revised an action plan' },
  'audit.action.reverse-schedule.extend-plan': { 'zh-CN': '批准延期', en: 'Granted an extension' },
  'audit.action.reverse-schedule.approve-plan': { 'zh-CN': '批准行动方案', en: 'Approved an action plan' },
  'tick.reverse-schedule.move-status-date': { 'zh-CN': '按新的一天重排工期', en: 'Reschedule for the new day' },
  'job.reverse-schedule.on-calendar-changed': { 'zh-CN': '按新日历重排工期', en: 'Reschedule for the changed calendar' },
};
