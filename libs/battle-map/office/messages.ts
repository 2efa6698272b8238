import type { Messages } from '#libs/platform/i18n/messages';

export const officeMessages: Messages = {
  'audit.action.office.decide-day': { 'zh-CN': '调整工作日历', en: 'Decided about a day of the calendar' },
  'audit.action.office.withdraw-day': { 'zh-CN': '撤回日历调整', en: 'Took a decision about a day back' },
  'audit.action.office.grant-leave': { 'zh-CN': '登记请假', en: 'Entered leave' },
  'audit.action.office.cancel-leave': { 'zh-CN': '撤销请假', en: 'Took leave back' },
  'audit.action.office.assign-holder': { 'zh-CN': '调整岗位任职账号', en: 'Changed who holds a post' },
  'audit.action.office.change-unit': { 'zh-CN': '调整单位', en: 'Changed a unit' },
  'audit.action.office.change-post': { 'zh-CN': '调整岗位', en: 'Changed a post' },
  'permission.office:structure:edit': { 'zh-CN': '维护单位和岗位', en: 'Edit units and posts' },
  'audit.subject.unit': { 'zh-CN': '单位', en: 'Unit' },
  'audit.subject.office-day': { 'zh-CN': '日历日期', en: 'Day of the calendar' },
  'audit.subject.post': { 'zh-CN': '岗位', en: 'Post' },
  'role.supervision-desk.name': { 'zh-CN': '督导办', en: 'Supervision desk' },
  'role.supervision-desk.description': {
    'zh-CN': '维护机构岗位、工作日历和项目台账，督导调度全部项目。不能代他人报进度、验收任务。',
    en: 'Keeps units, posts, the calendar and the ledger, and supervises every project. Neither reports nor accepts for others.',
  },
  'role.force-head.name': { 'zh-CN': '专班组长', en: 'Head of a task force' },
  'role.force-head.description': {
    'zh-CN': '负责本专班项目：验收或退回任务，也可以签收、报送自己承担的任务。不能处理其他专班的任务。',
    en: 'Answers for the projects of the force: accepts or returns tasks, and works on own ones. Has no say in other forces.',
  },
  'role.leader.name': { 'zh-CN': '分管领导', en: 'Leader in charge' },
  'role.leader.description': {
    'zh-CN': '查看全部项目和任务，批准方案延期；组长本人承担的任务，由分管领导验收。',
    en: 'Sees every project and task, grants extensions, and accepts what the head of the force owns himself.',
  },
  'role.staff.name': { 'zh-CN': '工作人员', en: 'Staff' },
  'role.staff.description': {
    'zh-CN': '签收本岗位的任务，报送进度。',
    en: 'Signs for the tasks of the own post and reports their progress.',
  },
  'role.scoring-confirmer.name': { 'zh-CN': '积分评定秘书', en: 'Scoring confirmer' },
  'role.scoring-confirmer.description': {
    'zh-CN': '按月核算积分，逐条确认后锁定。不能改动任务和报送记录。',
    en: 'Runs the points of a month, confirms them entry by entry and locks them. Changes neither tasks nor reports.',
  },
};
