import type { Messages } from '#libs/platform/i18n/messages';

/** What a workbook or a feed says that leaves the program, and why one cannot be had. */
export const outMessages: Messages = {
  'audit.action.ledger.take-ledger': { 'zh-CN': '导出台账', en: 'Took the ledger along' },
  'audit.action.ledger.take-plan-file': { 'zh-CN': '导出计划文件', en: 'Took a plan file along' },
  'ledger.out.title': { 'zh-CN': '重点项目、重点工作挂图作战台账', en: 'Battle map ledger of key projects and key work' },
  'ledger.out.title-of': {
    'zh-CN': '重点项目、重点工作挂图作战台账（{about}）',
    en: 'Battle map ledger of key projects and key work: {about}',
  },
  // The readers look for this label, and for a date in figures behind it.
  'ledger.out.filing': { 'zh-CN': '填报日期：{date}', en: 'Filing date: {date}' },
  'ledger.out.calendar-days': { 'zh-CN': '{days}日历天', en: '{days, select, 1 {1 calendar day} other {{days} calendar days}}' },
  'ledger.out.sheet.ledger': { 'zh-CN': '作战图台账', en: 'Battle map ledger' },
  'ledger.out.sheet.forces': { 'zh-CN': '工作专班', en: 'Task forces' },
  'ledger.out.footer': { 'zh-CN': '数据截至 {date}', en: 'As of {date}' },
  'ledger.out.file': { 'zh-CN': '作战图台账 {about} {date}', en: 'Battle map ledger {about} {date}' },
  'ledger.out.column.leader': { 'zh-CN': '分管领导', en: 'Leader in charge' },
  'ledger.out.column.state': { 'zh-CN': '办理状态', en: 'State' },
  'ledger.out.column.percent': { 'zh-CN': '完成率', en: 'Percent done' },
  'ledger.out.column.latestStart': { 'zh-CN': '最迟开始', en: 'Latest start' },
  'ledger.out.column.due': { 'zh-CN': '任务期限', en: 'Due' },
  'ledger.out.column.originalDue': { 'zh-CN': '原定期限', en: 'Original due' },
  'ledger.out.column.light': { 'zh-CN': '红绿灯', en: 'Light' },
  'ledger.out.column.why': { 'zh-CN': '亮灯原因', en: 'Why' },
  'ledger.out.column.daysOver': { 'zh-CN': '逾期工作日', en: 'Working days over' },
  'ledger.out.column.slip': { 'zh-CN': '较原定偏差（工作日）', en: 'Slip (working days)' },
  'ledger.out.state': {
    'zh-CN':
      '{state, select, assigned {待签收} signed {已签收} reported {待验收} accepted {已办结} returned {退回重办} blocked {受阻} suspended {暂停} cancelled {取消} other {办理中}}',
    en: '{state, select, assigned {To be signed for} signed {Signed for} reported {Waiting to be accepted} accepted {Accepted} returned {Returned} blocked {Blocked} suspended {Suspended} cancelled {Cancelled} other {Under way}}',
  },
  'ledger.feed.calendar': { 'zh-CN': '我的任务期限', en: 'My due dates' },
  'ledger.feed.task': {
    'zh-CN': '{state, select, accepted {【已办结】{task}} reported {【待验收】{task}} other {{task}}}',
    en: '{state, select, accepted {[accepted] {task}} reported {[waiting to be accepted] {task}} other {{task}}}',
  },
  'ledger.feed.about': {
    'zh-CN': '项目：{project}\n办理状态：{state}\n最迟开始：{latestStart}',
    en: 'Project: {project}\nState: {state}\nLatest start: {latestStart}',
  },
  'error.ledger.calendar-feed.unknown.reason': { 'zh-CN': '没有这个日历订阅。', en: 'There is no such calendar feed.' },
  'error.ledger.calendar-feed.unknown.remedy': {
    'zh-CN': '订阅地址可能已撤销；请登录后在“我的日历订阅”中重新生成。',
    en: 'Its address may have been revoked; sign in and make a new one under “My calendar feed”.',
  },
  'error.ledger.export.no-tasks.reason': {
    'zh-CN': '项目尚未分解任务，没有可导出的计划。',
    en: 'The project is not broken down into tasks: there is no plan to take along.',
  },
  'error.ledger.export.no-tasks.remedy': {
    'zh-CN': '请先导入台账或分解任务。',
    en: 'Take a ledger over, or break the project down, first.',
  },
  'error.ledger.export.nothing.reason': { 'zh-CN': '所选范围内没有项目。', en: 'There is no project in what you chose.' },
  'error.ledger.export.nothing.remedy': {
    'zh-CN': '请换一个专班、领导或项目，或导出全部。',
    en: 'Choose another task force, leader or project, or take everything.',
  },
};
