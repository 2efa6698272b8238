import type { Messages } from '#libs/platform/i18n/messages';

/** What the scheduling kernel refuses. */
export const scheduleMessages: Messages = {
  'error.schedule.empty.reason': { 'zh-CN': '计划中没有任务。', en: 'The plan has no task.' },
  'error.schedule.empty.remedy': { 'zh-CN': '请先分解任务，再倒排工期。', en: 'Break the project down into tasks first.' },
  'error.schedule.cycle.reason': {
    'zh-CN': '任务互相等待，形成循环：{loop}。',
    en: 'Tasks wait for each other in a loop: {loop}.',
  },
  'error.schedule.cycle.remedy': {
    'zh-CN': '请删除或修改其中一条前后关系（↑ 表示任务属于上级任务，↓ 表示上级任务包含下级任务）。',
    en: 'Take away or change one of these links (↑ leads from a task to its summary, ↓ from a summary to a task below it).',
  },
  'error.schedule.task-twice.reason': {
    'zh-CN': '编号 {id} 出现了两次，第二次是“{task}”。',
    en: 'The code {id} stands twice; the second time it is "{task}".',
  },
  'error.schedule.task-twice.remedy': { 'zh-CN': '请给其中一项换一个编号。', en: 'Give one of the two another code.' },
  'error.schedule.task-unknown.reason': { 'zh-CN': '计划中没有编号为 {task} 的任务。', en: 'The plan has no task {task}.' },
  'error.schedule.task-unknown.remedy': { 'zh-CN': '请刷新后核对任务编号。', en: 'Load the plan again and check the code of the task.' },
  'error.schedule.parent-unknown.reason': {
    'zh-CN': '“{task}”的上级任务 {parent} 不存在。',
    en: 'The summary {parent} of "{task}" does not exist.',
  },
  'error.schedule.parent-unknown.remedy': {
    'zh-CN': '请填写已有的上级任务编号，或留空。',
    en: 'Name a task that exists, or none.',
  },
  'error.schedule.parent-loop.reason': {
    'zh-CN': '上下级关系形成循环：{loop}。',
    en: 'Tasks are summaries of each other: {loop}.',
  },
  'error.schedule.parent-loop.remedy': {
    'zh-CN': '请取消其中一项的上级任务。',
    en: 'Take the summary away from one of them.',
  },
  'error.schedule.duration-invalid.reason': {
    'zh-CN': '“{task}”的工期 {duration} 分钟不成立。',
    en: 'The duration of "{task}", {duration} minutes, is none.',
  },
  'error.schedule.duration-invalid.remedy': {
    'zh-CN': '工期须为不小于 0 的整数分钟，不超过一百年；里程碑填 0。',
    en: 'A duration is a whole number of minutes, 0 (a milestone) or more, and less than a century.',
  },
  'error.schedule.floor-invalid.reason': {
    'zh-CN': '“{task}”的最短工期 {floor} 分钟不成立。',
    en: 'The shortest duration of "{task}", {floor} minutes, is none.',
  },
  'error.schedule.floor-invalid.remedy': {
    'zh-CN': '最短工期须为不小于 0 的整数分钟。',
    en: 'It is a whole number of minutes, 0 or more.',
  },
  'error.schedule.remaining-invalid.reason': {
    'zh-CN': '“{task}”的剩余工期 {remaining} 分钟不成立。',
    en: 'The remaining duration of "{task}", {remaining} minutes, is none.',
  },
  'error.schedule.remaining-invalid.remedy': {
    'zh-CN': '剩余工期须为不小于 0 的整数分钟。',
    en: 'It is a whole number of minutes, 0 or more.',
  },
  'error.schedule.calendar-unknown.reason': {
    'zh-CN': '“{task}”使用的日历 {calendar} 不存在。',
    en: 'The calendar {calendar} of "{task}" does not exist.',
  },
  'error.schedule.calendar-unknown.remedy': {
    'zh-CN': '请选用已有的日历，或留空以使用项目日历。',
    en: "Name a calendar that exists, or none for the project's.",
  },
  'error.schedule.project-calendar-unknown.reason': {
    'zh-CN': '项目日历 {calendar} 不存在。',
    en: "The project's calendar {calendar} does not exist.",
  },
  'error.schedule.project-calendar-unknown.remedy': {
    'zh-CN': '请为项目选用已有的日历。',
    en: 'Name a calendar that exists.',
  },
  'error.schedule.summary-constraint.reason': {
    'zh-CN': '“{task}”有下级任务，不能设置 {constraint} 约束。',
    en: '"{task}" has tasks below it and cannot be held by {constraint}.',
  },
  'error.schedule.summary-constraint.remedy': {
    'zh-CN': '上级任务只能设置“不早于…开始”（SNET）或“不晚于…完成”（FNLT）；其他约束请设在下级任务上。',
    en: 'A summary may start no earlier than (SNET) or finish no later than (FNLT) a date; hold a task below it in any other way.',
  },
  'error.schedule.summary-progress.reason': {
    'zh-CN': '“{task}”有下级任务，进度由下级任务得出。',
    en: '"{task}" has tasks below it, and its progress follows from theirs.',
  },
  'error.schedule.summary-progress.remedy': { 'zh-CN': '请填报下级任务的进度。', en: 'Report on the tasks below it.' },
  'error.schedule.summary-reason.reason': {
    'zh-CN': '“{task}”的日期由其下级任务得出。',
    en: 'The dates of "{task}" follow from the tasks below it.',
  },
  'error.schedule.summary-reason.remedy': {
    'zh-CN': '请查看其最早开始或最晚完成的下级任务。',
    en: 'Look at the task below it that begins first or ends last.',
  },
  'error.schedule.progress-reversed.reason': {
    'zh-CN': '“{task}”的实际完成早于实际开始。',
    en: '"{task}" was finished before it was begun.',
  },
  'error.schedule.progress-reversed.remedy': { 'zh-CN': '请核对两个实际日期。', en: 'Check the two actual dates.' },
  'error.schedule.constraints-contradict.reason': {
    'zh-CN': '“{task}”的日期约束互相矛盾：{constraints}。',
    en: 'The dates that hold "{task}" contradict each other: {constraints}.',
  },
  'error.schedule.constraints-contradict.remedy': {
    'zh-CN': '请放宽其中一个日期，或缩短工期。',
    en: 'Move one of the dates, or shorten the task.',
  },
  'error.schedule.outside-horizon.reason': {
    'zh-CN': '“{task}”的日期（{time}）超出日历“{calendar}”可推算的范围（{from} 至 {to}）。',
    en: 'A date of "{task}" ({time}) lies outside of what the calendar "{calendar}" covers ({from} to {to}).',
  },
  'error.schedule.outside-horizon.remedy': {
    'zh-CN': '请核对该任务的日期、工期和间隔。',
    en: 'Check the dates, the duration and the lags of the task.',
  },
  'error.schedule.no-target.reason': { 'zh-CN': '计划没有完成期限。', en: 'The plan has no end date.' },
  'error.schedule.no-target.remedy': { 'zh-CN': '请先填写项目的完成期限。', en: 'Set the end date of the project first.' },
  'error.schedule.buffer-invalid.reason': { 'zh-CN': '缓冲期 {buffer} 不成立。', en: 'A buffer of {buffer} cannot be.' },
  'error.schedule.buffer-invalid.remedy': {
    'zh-CN': '缓冲期须为不小于 0 的整数分钟，或 0 至 100 的百分比。',
    en: 'A buffer is a whole number of minutes, 0 or more, or 0 to 100 percent.',
  },
  'error.schedule.link-unknown.reason': {
    'zh-CN': '{from} 与 {to} 之间没有 {type} 关系。',
    en: 'There is no {type} link from {from} to {to}.',
  },
  'error.schedule.link-unknown.remedy': { 'zh-CN': '请刷新后核对前后关系。', en: 'Load the plan again and check its links.' },
  'error.schedule.link-twice.reason': {
    'zh-CN': '{from} 与 {to} 之间已有 {type} 关系。',
    en: 'There is a {type} link from {from} to {to} already.',
  },
  'error.schedule.link-twice.remedy': { 'zh-CN': '请修改已有关系的间隔。', en: 'Change the lag of the one that is there.' },
  'error.schedule.link-unknown-task.reason': {
    'zh-CN': '“{task}”的前后关系中，编号 {unknown} 不存在。',
    en: 'A link of "{task}" names {unknown}, which does not exist.',
  },
  'error.schedule.link-unknown-task.remedy': {
    'zh-CN': '请填写已有的任务编号。',
    en: 'Name a task that exists.',
  },
  'error.schedule.link-to-itself.reason': { 'zh-CN': '“{from}”不能以自己为前置任务。', en: '"{from}" cannot wait for itself.' },
  'error.schedule.link-to-itself.remedy': { 'zh-CN': '请删除这条关系。', en: 'Take the link away.' },
  'error.schedule.link-within-summary.reason': {
    'zh-CN': '“{from}”与“{to}”是上下级任务，不能再有 {type} 关系。',
    en: '"{from}" and "{to}" are a summary and a task below it; a {type} link cannot join them.',
  },
  'error.schedule.link-within-summary.remedy': {
    'zh-CN': '请把关系设在同级任务之间，或设在下级任务之间。',
    en: 'Link tasks that stand beside each other.',
  },
  'error.schedule.link-ends-summary.reason': {
    'zh-CN': '“{to}”有下级任务，{type} 关系不能指向它的完成（来自“{from}”）。',
    en: '"{to}" has tasks below it; the {type} link from "{from}" cannot hold its finish.',
  },
  'error.schedule.link-ends-summary.remedy': {
    'zh-CN': '请把关系指向其中最后完成的下级任务。',
    en: 'Link to the task below it that ends last.',
  },
  'error.schedule.lag-invalid.reason': {
    'zh-CN': '“{from}”到“{to}”的 {type} 关系间隔 {lag} 不成立。',
    en: 'The lag of the {type} link from "{from}" to "{to}", {lag}, cannot be.',
  },
  'error.schedule.lag-invalid.remedy': {
    'zh-CN': '间隔须为整数分钟（可为负数），或百分比。',
    en: 'A lag is a whole number of minutes, negative for a lead, or a percentage.',
  },
  'error.schedule.lag-calendar-unknown.reason': {
    'zh-CN': '“{from}”到“{to}”的 {type} 关系间隔使用的日历 {calendar} 不存在。',
    en: 'The lag of the {type} link from "{from}" to "{to}" counts on the calendar {calendar}, which does not exist.',
  },
  'error.schedule.lag-calendar-unknown.remedy': {
    'zh-CN': '请选用已有的日历，或留空以使用后续任务的日历。',
    en: "Name a calendar that exists, or none for the successor's.",
  },
  'error.schedule.lag-share-of-summary.reason': {
    'zh-CN': '“{from}”有下级任务，到“{to}”的 {type} 关系间隔不能按它的工期百分比计算。',
    en: '"{from}" has tasks below it; the lag of the {type} link to "{to}" cannot be a share of its duration.',
  },
  'error.schedule.lag-share-of-summary.remedy': {
    'zh-CN': '请改用天数作为间隔。',
    en: 'Give the lag in days.',
  },
};
