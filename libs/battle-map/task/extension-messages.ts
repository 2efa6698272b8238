import type { Messages } from '#libs/platform/i18n/messages';

const DECIDER = '{leader, select, none {本专班没有分管领导，由督导办审批} other {由分管领导{leader}审批}}';
const DECIDER_EN =
  '{leader, select, none {The force has no leader in charge, so the supervision desk decides} other {The leader in charge, {leader}, decides}}';

/** Extensions of one task: what is said of them, and why they are refused. */
export const extensionMessages: Messages = {
  'error.task.extension.unknown.reason': { 'zh-CN': '没有这份延期申请。', en: 'There is no such request for an extension.' },
  'error.task.extension.unknown.remedy': { 'zh-CN': '请从延期申请列表中选择。', en: 'Choose one of the list of extensions.' },
  'error.task.extension.not-owner.reason': {
    'zh-CN': '只有责任人或共同责任人才能为 {task} 申请延期。{owner, select, none {未定责任人，由组长{head}承担} other {责任人是{owner}}}。',
    en: 'Only its owners ask for an extension of {task}. {owner, select, none {It has no owner, so the head, {head}, is asked} other {The owner is {owner}}}.',
  },
  'error.task.extension.not-owner.remedy': {
    'zh-CN': '请由责任人申请；责任人请假的，由登记的代理岗位申请。',
    en: 'The owner asks, or on leave his substitute.',
  },
  'error.task.extension.no-due.reason': { 'zh-CN': '{task} 还没有期限。', en: '{task} has no due date yet.' },
  'error.task.extension.no-due.remedy': {
    'zh-CN': '期限在方案批准时确定，之后才能申请延期。',
    en: 'Due dates are set when the plan is approved; then one can be extended.',
  },
  'error.task.extension.too-late.reason': {
    'zh-CN': '{task} 的期限 {due} 已过，延期须在到期之前申请。',
    en: '{task} was due on {due}; an extension is asked for before a task is overdue.',
  },
  'error.task.extension.too-late.remedy': {
    'zh-CN':
      '{leader, select, none {请尽快完成；如需调整工期，请督导办提请延长整个项目} other {请尽快完成；确有特殊原因的，请分管领导（{leader}）书面说明理由后特批}}。',
    en: '{leader, select, none {Finish it as soon as you can; the supervision desk can propose to extend the whole project} other {Finish it as soon as you can; for a special cause the leader in charge, {leader}, can make an exception and write down why}}.',
  },
  'error.task.extension.open.reason': {
    'zh-CN': '{task} 已有一份延期申请等待审批。',
    en: 'A request to extend {task} waits for its decision already.',
  },
  'error.task.extension.open.remedy': {
    'zh-CN': '请等待审批，或先撤回原申请再重新申请；已逾期的，请直接审批该申请。',
    en: 'Wait for the decision, or withdraw that request and ask again; a leader decides that one.',
  },
  'error.task.extension.not-later.reason': {
    'zh-CN': '新的期限不晚于 {task} 现在的期限 {due}。',
    en: 'The new due date is not after the one that {task} has, {due}.',
  },
  'error.task.extension.not-later.remedy': { 'zh-CN': '请填写晚于现有期限的准确日期。', en: 'Give an exact day after it.' },
  'error.task.extension.past.reason': {
    'zh-CN': '新的期限已经过去（今天是 {today}）。',
    en: 'The new due date has passed already: today is {today}.',
  },
  'error.task.extension.past.remedy': { 'zh-CN': '请填写今天或以后的日期。', en: 'Give today or a later day.' },
  'error.task.extension.settled.reason': {
    'zh-CN': '{task} 的这份延期申请{state, select, granted {已经批准} refused {未获批准} other {已经撤回}}。',
    en: 'This request to extend {task} has been {state, select, granted {granted} refused {refused} other {withdrawn}}.',
  },
  'error.task.extension.settled.remedy': {
    'zh-CN': '请刷新后查看；需要再延期的，请重新申请。',
    en: 'Load it again; for another extension, ask anew.',
  },
  'error.task.extension.not-asker.reason': {
    'zh-CN': '{task} 的这份延期申请不是您提出的。',
    en: 'This request to extend {task} is not yours.',
  },
  'error.task.extension.not-asker.remedy': { 'zh-CN': '请由申请人撤回。', en: 'Leave it to whoever asked.' },
  'error.task.extension.own-request.reason': {
    'zh-CN': '{task} 是您本人承担或申请延期的，不能由自己审批。',
    en: 'You own {task} or asked for its extension; nobody grants his own.',
  },
  'error.task.extension.own-request.remedy': {
    'zh-CN': `${DECIDER}；分管领导本人承担的，由督导办审批。`,
    en: `${DECIDER_EN}; what he owns himself, the supervision desk.`,
  },
  'error.task.extension.not-decider.reason': {
    'zh-CN': `{task} 的延期不由您审批。${DECIDER}。`,
    en: `Extensions of {task} are not yours to decide. ${DECIDER_EN}.`,
  },
  'error.task.extension.not-decider.remedy': {
    'zh-CN': '请提请其审批；其请假的，由登记的代理岗位审批。',
    en: 'Ask whoever decides, or on leave his substitute.',
  },
  'error.task.extension.not-leader.reason': {
    'zh-CN': '逾期任务的延期只能由分管领导特批。{leader, select, none {本专班没有分管领导} other {{task} 的分管领导是{leader}}}。',
    en: 'Only the leader in charge extends what is overdue. {leader, select, none {The force of {task} has none} other {For {task} that is {leader}}}.',
  },
  'error.task.extension.not-leader.remedy': {
    'zh-CN': '请提请分管领导书面说明理由后特批。',
    en: 'Ask the leader in charge, who writes down why.',
  },
  'error.task.extension.not-late.reason': {
    'zh-CN': '{task} 的期限 {due} 还没有过，不需要特批。',
    en: '{task} is due on {due} and not overdue: no exception is needed.',
  },
  'error.task.extension.not-late.remedy': {
    'zh-CN': '请由责任人申请延期，再行审批。',
    en: 'Let the owner ask for an extension, then decide it.',
  },
  'error.task.extension.beyond-wish.reason': {
    'zh-CN': '{task} 申请延至 {wanted}，不能批准到更晚的日期。',
    en: 'For {task}, {wanted} was asked for; a later day cannot be granted.',
  },
  'error.task.extension.beyond-wish.remedy': {
    'zh-CN': '请批准申请的日期或更早的日期。',
    en: 'Grant the day asked for, or an earlier one.',
  },
};
