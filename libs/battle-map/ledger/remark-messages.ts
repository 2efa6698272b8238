import type { Message } from '#libs/platform/i18n/messages';
import type { PlanRemarkKind } from './contract/plan-file.js';

/** What a plan file uses that is treated differently, and what was done about it. */
export const remarkMessages: Readonly<Record<`ledger.plan-remark.${PlanRemarkKind}`, Message>> = {
  'ledger.plan-remark.inactive-task': {
    'zh-CN': '“{task}”已停用，没有读入。',
    en: '“{task}” is inactive and was left out.',
  },
  'ledger.plan-remark.manual-task': {
    'zh-CN': '“{task}”是手动计划任务：固定为不早于原定开始时间；前置任务仍可使它推迟，最晚时间由后续任务倒推。',
    en: '“{task}” is scheduled by hand: it starts no earlier than where it was put; predecessors may still move it later, and its late dates follow from its successors.',
  },
  'ledger.plan-remark.manual-summary': {
    'zh-CN': '摘要任务“{task}”是手动计划：它自己的日期没有采用，起止由下级任务决定。',
    en: 'The summary “{task}” is scheduled by hand: its own dates were not used; its tasks decide when it starts and ends.',
  },
  'ledger.plan-remark.external-task': {
    'zh-CN': '“{task}”属于另一个项目：固定为不早于文件中的开始时间。',
    en: '“{task}” belongs to another project: it starts no earlier than the file says.',
  },
  'ledger.plan-remark.subproject': {
    'zh-CN': '“{task}”是插入的子项目：按一项任务读入，子项目内部的任务不在文件中。',
    en: '“{task}” is an inserted project: it was read as one task; what is inside is not in the file.',
  },
  'ledger.plan-remark.recurring-task': {
    'zh-CN': '“{task}”是周期性任务：各次发生按普通任务读入，周期规则不保留。',
    en: '“{task}” recurs: its occurrences were read as plain tasks; the rule itself is not kept.',
  },
  'ledger.plan-remark.elapsed-duration': {
    'zh-CN': '“{task}”的工期按连续时间（含夜间和节假日）计算。',
    en: 'The duration of “{task}” counts around the clock.',
  },
  'ledger.plan-remark.work-under-way': {
    'zh-CN': '“{task}”已开始未完成：实际开始和剩余工期已读入；剩余工作排在前置任务之后。',
    en: '“{task}” is under way: actual start and remaining duration were read; the remaining work waits for the predecessors.',
  },
  'ledger.plan-remark.split-or-contour': {
    'zh-CN': '“{task}”有拆分、分配延迟或工时分布：按连续的工期计算。',
    en: '“{task}” has splits, assignment delays or a work contour: its duration was taken in one piece.',
  },
  'ledger.plan-remark.leveling-delay': {
    'zh-CN': '“{task}”有资源调配延迟 {minutes, number} 分钟：没有采用。',
    en: '“{task}” has a levelling delay of {minutes, number} minutes, which was not used.',
  },
  'ledger.plan-remark.resource-calendar': {
    'zh-CN': '“{task}”按所分配资源的日历计算。',
    en: '“{task}” was put on the calendar of its resources.',
  },
  'ledger.plan-remark.several-resource-calendars': {
    'zh-CN': '“{task}”的各项资源日历不同：按项目日历计算。',
    en: 'The resources of “{task}” keep different hours: it was put on the calendar of the project.',
  },
  'ledger.plan-remark.task-calendar-over-resources': {
    'zh-CN': '“{task}”按任务日历计算；原程序还会避开资源的休息时间，日期可能更晚。',
    en: '“{task}” was put on its own calendar; the other program also keeps to the hours of the resources, so its dates may be later.',
  },
  'ledger.plan-remark.start-before-project': {
    'zh-CN': '“{task}”要求的最早开始早于项目开始时间：以任务的要求为准。',
    en: '“{task}” may start before the project does: the task’s own date counts.',
  },
  'ledger.plan-remark.status-date': {
    'zh-CN': '文件的状态日期 {date} 没有采用：原程序不会因此推迟未完成的工作。',
    en: 'The status date {date} of the file was not used: the other program moves no open work for it.',
  },
  'ledger.plan-remark.soft-constraints': {
    'zh-CN': '原程序让链接优先于日期限制；这里以日期限制为准，冲突会列出。',
    en: 'In the other program links come before constraint dates; here the dates count, and conflicts are listed.',
  },
  'ledger.plan-remark.several-critical-paths': {
    'zh-CN': '原程序为每条独立的路径分别标出关键任务；这里只按项目完成时间计算。',
    en: 'The other program marks a critical path in every separate network; here only the end of the project counts.',
  },
  'ledger.plan-remark.cross-project-link': {
    'zh-CN': '“{task}”有指向其他项目任务（{predecessor}）的链接：已舍去。',
    en: 'The link of “{task}” to a task of another project ({predecessor}) was dropped.',
  },
  'ledger.plan-remark.link-of-left-out-task': {
    'zh-CN': '“{from}”与“{to}”之间的链接涉及没有读入的任务：已舍去。',
    en: 'The link from “{from}” to “{to}” was dropped, since one of the two was left out.',
  },
  'ledger.plan-remark.elapsed-percent-lag': {
    'zh-CN': '“{task}”与“{predecessor}”之间的延隔时间按前置工期的百分比、以连续时间计：已换算成分钟。',
    en: 'The lag between “{predecessor}” and “{task}” is a percentage in elapsed time: it was turned into minutes.',
  },
  'ledger.plan-remark.owners-asked': {
    'zh-CN': '文件中的资源和分配没有采用：各项任务由专班组长负责，请组长逐项指定责任岗位。',
    en: 'Resources and assignments of the file were not used: the head of the task force answers for every task until he names its owner.',
  },
  'ledger.plan-remark.office-calendar': {
    'zh-CN': '文件的日历“{calendar}”没有采用：工期和延隔时间按本单位的工作日计算，每 {minutes, number} 分钟折合一个工作日。',
    en: 'The calendar “{calendar}” of the file was not used: durations and lags count in working days of the office, {minutes, number} minutes making one.',
  },
  'ledger.plan-remark.counted-back': {
    'zh-CN': '原计划从开始日期 {date} 排起；这里从完成时限 {endDate} 倒排，日期因此不同。',
    en: 'The plan was counted from its start on {date}; here it is counted back from the end date {endDate}, so its dates are others.',
  },
  'ledger.plan-remark.constraint': {
    'zh-CN':
      '“{task}”的日期限制（{constraint, select, SNET {不得早于 {date} 开始} FNET {不得早于 {date} 完成} SNLT {不得晚于 {date} 开始} FNLT {不得晚于 {date} 完成} MSO {必须于 {date} 开始} other {必须于 {date} 完成}}）没有采用：日期只由前后关系和完成时限决定。',
    en: 'The constraint of “{task}” ({constraint, select, SNET {start no earlier than} FNET {finish no earlier than} SNLT {start no later than} FNLT {finish no later than} MSO {must start on} other {must finish on}} {date}) was not used: links and the end date alone decide.',
  },
  'ledger.plan-remark.deadline': {
    'zh-CN': '“{task}”的期限 {date} 没有采用：任务期限在批准方案时确定。',
    en: 'The deadline {date} of “{task}” was not used: due dates are set when the plan is approved.',
  },
  'ledger.plan-remark.own-calendar': {
    'zh-CN': '“{task}”有自己的日历：改按本单位的工作日计算。',
    en: '“{task}” has a calendar of its own: it was put on the working days of the office.',
  },
  'ledger.plan-remark.rounded-duration': {
    'zh-CN': '“{task}”的工期不是整数，取为 {days, number} {unit, select, cd {日历天} other {个工作日}}。',
    en: 'The duration of “{task}” was rounded to {days, number} {unit, select, cd {calendar} other {working}} days.',
  },
  'ledger.plan-remark.rounded-lag': {
    'zh-CN': '“{predecessor}”与“{task}”之间的延隔时间折算为 {days, number} 个工作日。',
    en: 'The lag between “{predecessor}” and “{task}” was turned into {days, number} working days.',
  },
  'ledger.plan-remark.actual-dates': {
    'zh-CN': '“{task}”的实际开始、完成日期没有采用：按已完成 {percent, number}% 登记，日期从今天算起。',
    en: 'The actual dates of “{task}” were not used: it was entered as {percent, number} % done, from today on.',
  },
  'ledger.plan-remark.unknown-recurrence': {
    'zh-CN': '日历“{calendar}”的例外“{exception}”重复方式无法识别：没有采用。',
    en: 'The exception “{exception}” of the calendar “{calendar}” recurs in an unknown way and was not used.',
  },
};
