import type { Messages } from '#libs/platform/i18n/messages';

/** How a due date came about, and how far off it is: on the desk and on the phone alike. */
export const planMessages = {
  'left.days': { 'zh-CN': '剩 {days} 个工作日', en: '{days, plural, one {# working day} other {# working days}} left' },
  'left.today': { 'zh-CN': '今天到期', en: 'due today' },
  'left.no-workday': { 'zh-CN': '期限前已无工作日', en: 'no working day left' },
  'left.over': { 'zh-CN': '逾期 {days} 个工作日', en: '{days, plural, one {# working day} other {# working days}} overdue' },
  'left.over.rest': { 'zh-CN': '已逾期，其间无工作日', en: 'overdue; no working day since' },
  behind: { 'zh-CN': '晚于基线 {days} 个工作日', en: '{days, plural, one {# working day} other {# working days}} behind the baseline' },
  'due.none': { 'zh-CN': '方案未批准，尚未定期限', en: 'No due date yet: the plan is not approved' },
  'counted-back': { 'zh-CN': '倒排自 {date}（{source}）', en: 'counted back from {date} ({source})' },
  'reason.end-date': { 'zh-CN': '须在项目完成期限{date}前完成', en: 'must be done by the end date of the project, {date}' },
  'reason.own-date': { 'zh-CN': '本任务（或上级任务）须在{date}前完成', en: 'it, or the task above it, has to be over by {date}' },
  'reason.happened': { 'zh-CN': '已于{date}开始或完成', en: 'began or was done on {date}' },
  'reason.FS': { 'zh-CN': '须在 {task} 开始前完成{lag}', en: 'must be done before {task} begins{lag}' },
  'reason.SS': { 'zh-CN': '须在 {task} 开始前开始{lag}', en: 'must begin before {task} begins{lag}' },
  'reason.FF': { 'zh-CN': '须在 {task} 完成前完成{lag}', en: 'must be done before {task} is done{lag}' },
  'reason.SF': { 'zh-CN': '须在 {task} 完成前开始{lag}', en: 'must begin before {task} is done{lag}' },
  'reason.lag': {
    'zh-CN': '{kind, select, lead {（可搭接 {days} 个工作日）} other {（间隔 {days} 个工作日）}}',
    en: '{kind, select, lead { (up to {days, plural, one {# working day} other {# working days}} of overlap)} other { ({days, plural, one {# working day} other {# working days}} between)}}',
  },
  'chain.link': { 'zh-CN': '{date}：{why}', en: '{date}: {why}' },
  'state.assigned': { 'zh-CN': '待签收', en: 'To be signed for' },
  'state.signed': { 'zh-CN': '已签收', en: 'Signed for' },
  'state.in-progress': { 'zh-CN': '办理中', en: 'Under way' },
  'state.reported': { 'zh-CN': '待验收', en: 'Waiting to be accepted' },
  'state.accepted': { 'zh-CN': '已办结', en: 'Accepted' },
  'state.suspended': { 'zh-CN': '已暂停', en: 'Suspended' },
  'state.cancelled': { 'zh-CN': '已取消', en: 'Cancelled' },
  'state.returned': { 'zh-CN': '退回重办', en: 'Returned' },
  'quantity.done': { 'zh-CN': '{done, number} / {target, number} {unit}', en: '{done, number} of {target, number} {unit}' },
} as const satisfies Messages;
