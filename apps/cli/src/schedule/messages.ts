import type { Messages } from '#libs/platform/i18n/messages';

export const scheduleMessages: Messages = {
  'cli.usage.schedule': {
    'zh-CN':
      '  schedule 文件 [--target 日期[T时刻]] [--status-date 日期[T时刻]] [--format table|json|csv]\n      排定一个计划文件（Microsoft Project 的 XML，或 sched-oracle/1 JSON；按内容识别）。\n      --target       完成时限；只写日期（2018-12-28）表示当天最后的工作时间结束，休息日提前到此前的工作日\n      --status-date  状态日期；未开始的工作不早于此时，只写日期表示当天零点\n      --format       table 供人阅读（默认）；json 供程序读取；csv 供电子表格打开\n      退出码：0 已排定；1 文件有问题；2 用法有误。',
    en: '  schedule FILE [--target DATE[THH:MM]] [--status-date DATE[THH:MM]] [--format table|json|csv]\n      Schedules a plan file (XML of Microsoft Project, or sched-oracle/1 JSON; told apart by their content).\n      --target       the end date; a day alone (2018-12-28) is the end of its last working time, a day of rest falls back\n      --status-date  work that has not begun lies at or after it; a day alone is its midnight\n      --format       table for people (the default), json for programs, csv for spreadsheets\n      Exit code: 0 scheduled; 1 something is wrong with the file; 2 wrong use.',
  },
  'error.cli.moment-invalid.reason': {
    'zh-CN': '{option} 的“{value}”不是 1900 年至 2199 年间的日期。',
    en: '“{value}” after {option} is no date of the years 1900 to 2199.',
  },
  'error.cli.moment-invalid.remedy': {
    'zh-CN': '请写作 2018-12-28 或 2018-12-28T17:30。',
    en: 'Write it as 2018-12-28 or 2018-12-28T17:30.',
  },
  'error.cli.format-unknown.reason': { 'zh-CN': '没有“{value}”这种格式。', en: 'There is no format “{value}”.' },
  'error.cli.format-unknown.remedy': {
    'zh-CN': '--format 可以是 table、json 或 csv。',
    en: 'After --format stands table, json or csv.',
  },

  'cli.schedule.title': { 'zh-CN': '计划', en: 'Plan' },
  'cli.schedule.direction': { 'zh-CN': '方向', en: 'Direction' },
  'cli.schedule.direction.from-start': { 'zh-CN': '从开始正排（尽早）', en: 'from the start, as soon as possible' },
  'cli.schedule.direction.from-finish': { 'zh-CN': '从完成倒排（尽晚）', en: 'from the finish, as late as possible' },
  'cli.schedule.early-finish': { 'zh-CN': '最早完成', en: 'Earliest finish' },
  'cli.schedule.target': { 'zh-CN': '完成时限', en: 'End date' },
  'cli.schedule.no-target': { 'zh-CN': '未设', en: 'none' },
  'cli.schedule.target-fell-back': {
    'zh-CN': '{target}（{wished} 不是工作日，提前到此日）',
    en: '{target} ({wished} is not a working day; it falls back)',
  },
  'cli.schedule.column.id': { 'zh-CN': '标识', en: 'Id' },
  'cli.schedule.column.wbs': { 'zh-CN': '编号', en: 'WBS' },
  'cli.schedule.column.level': { 'zh-CN': '层级', en: 'Level' },
  'cli.schedule.column.summary': { 'zh-CN': '摘要任务', en: 'Summary' },
  'cli.schedule.column.task': { 'zh-CN': '任务', en: 'Task' },
  'cli.schedule.column.start': { 'zh-CN': '开始', en: 'Start' },
  'cli.schedule.column.finish': { 'zh-CN': '完成', en: 'Finish' },
  'cli.schedule.column.earlyStart': { 'zh-CN': '最早开始', en: 'Early start' },
  'cli.schedule.column.earlyFinish': { 'zh-CN': '最早完成', en: 'Early finish' },
  'cli.schedule.column.lateStart': { 'zh-CN': '最迟开始', en: 'Late start' },
  'cli.schedule.column.lateFinish': { 'zh-CN': '最迟完成', en: 'Late finish' },
  'cli.schedule.column.slack': { 'zh-CN': '总时差（工作日）', en: 'Slack (working days)' },
  'cli.schedule.column.free-slack': { 'zh-CN': '自由时差（工作日）', en: 'Free slack (working days)' },
  'cli.schedule.column.critical': { 'zh-CN': '关键', en: 'Critical' },
  'cli.schedule.done': { 'zh-CN': '已完成', en: 'done' },
  'cli.schedule.yes': { 'zh-CN': '是', en: 'yes' },
  'cli.schedule.no': { 'zh-CN': '否', en: 'no' },
  'cli.schedule.legend': {
    'zh-CN': '* 关键任务。开始日和完成日都包含在内；时差为负表示已经来不及。',
    en: '* critical. Start and finish days are included; negative slack means that it is too late already.',
  },

  'cli.schedule.remarks': { 'zh-CN': '文件中按不同方式处理的内容：', en: 'What the file uses that is treated differently here:' },
  'cli.schedule.remark.honoured': { 'zh-CN': '  [照办] {remark}', en: '  [honoured] {remark}' },
  'cli.schedule.remark.approximated': { 'zh-CN': '  [近似] {remark}', en: '  [approximated] {remark}' },
  'cli.schedule.remark.ignored': { 'zh-CN': '  [未采用] {remark}', en: '  [not used] {remark}' },

  'cli.schedule.kept': { 'zh-CN': '完成时限可以保证。', en: 'The end date can be kept.' },
  'cli.schedule.missed': {
    'zh-CN': '完成时限不能保证：还差 {days, number} 个工作日，最早可定为 {date}。',
    en: 'The end date cannot be kept: {days, plural, one {# more working day is} other {# more working days are}} needed; {date} would do.',
  },
  'cli.schedule.chain': { 'zh-CN': '关键线路：{tasks}', en: 'Critical chain: {tasks}' },
  'cli.schedule.conflicts': {
    'zh-CN': '不论完成时限，赶不上自身期限或约束的任务：{tasks}',
    en: 'Late for a date of their own, whatever the end date: {tasks}',
  },
  'cli.schedule.advice': { 'zh-CN': '压缩建议（工作日）：', en: 'Where shortening helps (working days):' },
  'cli.schedule.advice.none': {
    'zh-CN': '压缩任何单项任务都不起作用：有几条线路同样长，或由日期约束决定。',
    en: 'Shortening a single task does not help: several chains are equally long, or a date constraint decides.',
  },
  'cli.schedule.advice.line': {
    'zh-CN':
      '  “{task}”：每压缩 1 天可提前 {rate, number} 天，最多压缩 {cut, number} 天、提前 {gain, number} 天{cappedBy, select, chain {（再压缩则由另一条线路决定）} other {（已到最短工期）}}',
    en: '  “{task}”: {rate, number} gained per day cut; up to {cut, number} cut gain {gain, number}{cappedBy, select, chain { (then another chain decides)} other { (then it is as short as it can be)}}',
  },
};
