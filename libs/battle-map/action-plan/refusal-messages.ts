import type { Messages } from '#libs/platform/i18n/messages';

const STATE = '{state, select, draft {尚未批准} submitted {正在审批} approved {已批准} other {已结束}}';
const STATE_EN = '{state, select, draft {a draft} submitted {waiting for its approval} approved {approved} other {closed}}';
const VERB = '{verb, select, submit {提交} withdraw {撤回} return {退回} close {结束} other {重新启动}}';
const VERB_EN = '{verb, select, submit {submitted} withdraw {withdrawn} return {sent back} close {closed} other {reopened}}';

/** Why the stage says no: fact and cause, then what can be done. */
export const actionPlanRefusals: Messages = {
  'error.action-plan.project.unknown.reason': { 'zh-CN': '没有这个项目。', en: 'There is no such project.' },
  'error.action-plan.project.unknown.remedy': { 'zh-CN': '请从项目列表中选择。', en: 'Choose one of the list of projects.' },
  'error.action-plan.project.changed.reason': {
    'zh-CN': `在您操作期间，{by}已修改 {project}：现在完成期限为 {endDate}，方案${STATE}。`,
    en: `{by} has changed {project} meanwhile: its end date is {endDate} now, and its plan is ${STATE_EN}.`,
  },
  'error.action-plan.project.changed.remedy': {
    'zh-CN': '请刷新后查看最新情况，再决定是否继续。',
    en: 'Reload it, look at what has changed, and decide again.',
  },
  'error.action-plan.not-draft.reason': {
    'zh-CN': `{project} 的行动方案${STATE}（{on}，{by}），不再是草稿。`,
    en: `The action plan of {project} is ${STATE_EN} ({on}, {by}) and no draft any more.`,
  },
  'error.action-plan.not-draft.remedy': {
    'zh-CN': '已批准的方案，完成期限只能通过延期审批或方案修订调整。',
    en: 'The end date of an approved plan moves only by an extension or a revision.',
  },
  'error.action-plan.not-approved.reason': {
    'zh-CN': `{project} 的行动方案目前${STATE}，不能延期或修订。`,
    en: `The action plan of {project} is ${STATE_EN}; it can be neither extended nor revised.`,
  },
  'error.action-plan.not-approved.remedy': {
    'zh-CN': '草稿可直接修改；待审批的请先撤回或批准；已结束的须先由分管领导重新启动。',
    en: 'A draft is simply edited; withdraw or approve what waits; what is closed, the leader in charge reopens first.',
  },
  'error.action-plan.extension-not-later.reason': {
    'zh-CN': '{project} 的完成期限是 {before}，延期后的期限必须晚于这一天。',
    en: 'The end date of {project} is {before}; an extension must lie after it.',
  },
  'error.action-plan.extension-not-later.remedy': { 'zh-CN': '请填写更晚的日期。', en: 'Give a later date.' },
  'error.action-plan.extension-too-late.reason': {
    'zh-CN': '{project} 的完成期限 {before} 已过（今天是 {on}），延期须在期限之前提出。',
    en: 'The end date of {project}, {before}, has passed (today is {on}); an extension is asked for before it.',
  },
  'error.action-plan.extension-too-late.remedy': {
    'zh-CN': '请按逾期办理；确需重新安排的，修订行动方案。',
    en: 'It stays overdue; if the work has to be planned anew, revise the action plan.',
  },
  'error.action-plan.force-unknown.reason': {
    'zh-CN': '项目 {project} 的工作专班 {force} 尚未登记。',
    en: 'Project {project} names the task force {force}, which is not registered.',
  },
  'error.action-plan.force-unknown.remedy': { 'zh-CN': '请核对专班编号，或先登记该专班。', en: 'Check its code, or register it first.' },
  'error.action-plan.end-date-fixed.reason': {
    'zh-CN': '{project} 的方案已经批准，完成期限为 {endDate}，不能由导入改为 {wanted}。',
    en: 'The plan of {project} is approved with the end date {endDate}; a list cannot change it to {wanted}.',
  },
  'error.action-plan.end-date-fixed.remedy': {
    'zh-CN': '请在表中保留原期限；需要调整的，另行办理延期审批。',
    en: 'Keep the date in the list, and ask for an extension if it has to move.',
  },
  'error.action-plan.code-taken.reason': {
    'zh-CN': '编号 {project} 已用于“{title}”。',
    en: 'The code {project} is taken by "{title}".',
  },
  'error.action-plan.code-taken.remedy': { 'zh-CN': '请换一个编号。', en: 'Choose another code.' },
  'error.action-plan.fixed.reason': {
    'zh-CN': `{project} 的行动方案${STATE}，不能修改。`,
    en: `The action plan of {project} is ${STATE_EN}; nobody changes it now.`,
  },
  'error.action-plan.fixed.remedy': {
    'zh-CN': '{state, select, submitted {请由提交人先撤回，或由分管领导退回，修改后再提交} other {请先由分管领导重新启动项目，再修改}}。',
    en: '{state, select, submitted {Whoever submitted it withdraws it, or the leader in charge sends it back; then change it and submit it anew} other {The leader in charge reopens it first}}.',
  },
  'error.action-plan.promise-fixed.reason': {
    'zh-CN':
      '{project} 的方案已经批准，{fact, select, goal {目标} standard {验收标准} quantityGoals {量化指标} other {完成期限}}已经承诺，不能直接修改。',
    en: 'The plan of {project} is approved; its {fact, select, goal {goal} standard {acceptance standard} quantityGoals {quantity goals} other {end date}} {fact, select, quantityGoals {are} other {is}} promised and not simply changed.',
  },
  'error.action-plan.promise-fixed.remedy': {
    'zh-CN': '请保留原内容；确需调整的，由领导批准方案修订。',
    en: 'Leave it as it is; if it has to change, a leader revises the plan.',
  },
  'error.action-plan.end-date-past.reason': {
    'zh-CN': '{project} 修订后的完成期限已经过去（今天是 {on}）。',
    en: 'The end date that {project} would have has passed: today is {on}.',
  },
  'error.action-plan.end-date-past.remedy': { 'zh-CN': '请填写今天或以后的日期。', en: 'Give today or a later day.' },
  'error.action-plan.state.reason': {
    'zh-CN': `{project} 的行动方案${STATE}，不能${VERB}。`,
    en: `The action plan of {project} is ${STATE_EN}, so it cannot be ${VERB_EN}.`,
  },
  'error.action-plan.state.remedy': {
    'zh-CN':
      '{state, select, draft {请先提交审批} submitted {请等待审批，或由提交人撤回} approved {执行中的方案按修订、延期或结束办理} other {请先由分管领导重新启动项目}}。',
    en: '{state, select, draft {Submit it first} submitted {Wait for the decision, or withdraw it} approved {A running plan is revised, extended or closed} other {The leader in charge reopens it first}}.',
  },
  'error.action-plan.not-head.reason': {
    'zh-CN': '{project} 的行动方案由本专班组长（{head}）或督导办提交。',
    en: 'The head of its force, {head}, or the supervision desk submits the plan of {project}.',
  },
  'error.action-plan.not-head.remedy': {
    'zh-CN': '请由组长提交；组长请假的，由登记的代理岗位提交。',
    en: 'Leave it to the head, or on leave to his substitute.',
  },
  'error.action-plan.not-submitter.reason': {
    'zh-CN': '{project} 的行动方案是{by}提交的。',
    en: 'The plan of {project} was submitted by {by}.',
  },
  'error.action-plan.not-submitter.remedy': {
    'zh-CN': '请由提交人撤回，或由分管领导退回。',
    en: 'Whoever submitted it withdraws it, or the leader in charge sends it back.',
  },
  'error.action-plan.not-leader.reason': {
    'zh-CN': '{project} 的行动方案由{leader, select, none {领导} other {分管领导（{leader}）}}退回或重新启动。',
    en: '{leader, select, none {A leader} other {The leader in charge, {leader},}} sends the plan of {project} back or reopens it.',
  },
  'error.action-plan.not-leader.remedy': {
    'zh-CN': '请提请分管领导办理；其请假的，由登记的代理岗位办理。',
    en: 'Ask the leader in charge, or on leave his substitute.',
  },
  'error.action-plan.not-desk.reason': {
    'zh-CN': '{project} 由督导办修改和结束。',
    en: 'The supervision desk changes and closes {project}.',
  },
  'error.action-plan.not-desk.remedy': { 'zh-CN': '请联系督导办。', en: 'Ask the supervision desk.' },
};
