import type { Messages } from '#libs/platform/i18n/messages';

// A choice cannot name a state with a hyphen, so `in-progress` is the other one.
const STATE =
  '{state, select, assigned {待签收} signed {已签收} reported {待验收} accepted {已办结} returned {退回重办} suspended {已暂停} cancelled {已取消} other {办理中}}';
const STATE_EN =
  '{state, select, assigned {waiting to be signed for} signed {signed for} reported {waiting to be accepted} accepted {done} returned {returned} suspended {suspended} cancelled {cancelled} other {under way}}';
const VERB =
  '{verb, select, sign {签收} report {报送进度} complete {报送完成} accept {验收} extend {申请延期} grant {批准延期} tick {勾选检查项} block {登记等待事项} unblock {解除等待} suspend {暂停} resume {恢复} cancel {取消} other {退回}}';
const VERB_EN =
  '{verb, select, sign {signed for} report {reported on} complete {reported complete} accept {accepted} extend {extended} grant {extended} tick {ticked off} block {marked as waiting} unblock {marked as waiting no longer} suspend {suspended} resume {resumed} cancel {cancelled} other {returned}}';
const OWNER = '{owner, select, none {未定责任人，由组长{head}承担} other {责任人是{owner}}}';
const OWNER_EN = '{owner, select, none {It has no owner, so the head, {head}, is asked} other {The owner is {owner}}}';

/** Why the task stage says no: fact and cause, then what can be done. */
export const taskRefusals: Messages = {
  'error.task.unknown.reason': { 'zh-CN': '没有这项任务。', en: 'There is no such task.' },
  'error.task.unknown.remedy': { 'zh-CN': '请从任务列表中选择。', en: 'Choose one of the list of tasks.' },
  'error.task.changed.reason': {
    'zh-CN': `在您操作期间，{by}已更新 {task}：现在${STATE}，完成 {percent}%。`,
    en: `{by} has changed {task} meanwhile: it is ${STATE_EN} now, at {percent} percent.`,
  },
  'error.task.changed.remedy': {
    'zh-CN': '请刷新后查看最新情况，再决定是否继续。',
    en: 'Reload it, look at what has changed, and decide again.',
  },
  'error.task.plan.unknown.reason': { 'zh-CN': '计划中没有编号为 {task} 的任务。', en: 'The plan has no task {task}.' },
  'error.task.plan.unknown.remedy': { 'zh-CN': '请刷新后核对任务编号。', en: 'Load the plan again and check the code.' },
  'error.task.plan.code-taken.reason': { 'zh-CN': '编号 {task} 已经使用。', en: 'The code {task} is taken.' },
  'error.task.plan.code-taken.remedy': {
    'zh-CN': '请为新任务换一个编号；要修改已有任务，请刷新后再改。',
    en: 'Give the new task another code; to change the one that exists, load the plan again.',
  },
  'error.task.plan.nameless.reason': { 'zh-CN': '新任务 {task} 没有名称。', en: 'The new task {task} has no name.' },
  'error.task.plan.nameless.remedy': { 'zh-CN': '请填写任务名称。', en: 'Give it a name.' },
  'error.task.plan.done.reason': { 'zh-CN': '{task} 已办结，不再变更。', en: '{task} is done and changed no more.' },
  'error.task.plan.done.remedy': { 'zh-CN': '如还有工作要做，请新增任务。', en: 'If work is left, add a task.' },
  'error.task.plan.cancelled.reason': { 'zh-CN': '{task} 已取消，不再变更。', en: '{task} is cancelled and changed no more.' },
  'error.task.plan.cancelled.remedy': { 'zh-CN': '如仍需办理，请新增任务。', en: 'If the work is needed after all, add a task.' },
  'error.task.plan-open.reason': {
    'zh-CN': '{project} 还有 {count} 项任务没有办结或取消：{tasks}。',
    en: '{project} cannot be closed: {count, plural, one {# task is} other {# tasks are}} neither accepted nor cancelled: {tasks}.',
  },
  'error.task.plan-open.remedy': {
    'zh-CN': '请先办结验收这些任务，或由分管领导取消，再结束项目。',
    en: 'Have them accepted, or cancelled by the leader in charge, then close it.',
  },
  'error.task.summary.reason': {
    'zh-CN': '{task} 有下级任务，它的进度由下级任务汇总。',
    en: '{task} has tasks below it, which make up its progress.',
  },
  'error.task.summary.remedy': { 'zh-CN': '请在下级任务上办理。', en: 'Work on the tasks below it.' },
  'error.task.plan-not-running.reason': {
    'zh-CN': '{task} 所在的行动方案{plan, select, draft {尚未批准} submitted {正在审批} closed {已经结束} other {没有在执行}}。',
    en: 'The action plan of {task} is {plan, select, draft {not approved yet} submitted {waiting for its approval} closed {closed} other {not running}}.',
  },
  'error.task.plan-not-running.remedy': {
    'zh-CN':
      '{plan, select, draft {请待方案批准、任务下发后再办理} submitted {请待方案批准后再办理；需要修改的，由提交人先撤回} other {已结束的项目不再变更，确需变更的由分管领导重新启动}}。',
    en: '{plan, select, draft {Tasks are given out when the plan is approved} submitted {Wait until it is approved; to change it, whoever submitted it withdraws it first} other {A closed project is changed no more; the leader in charge can reopen it}}.',
  },
  'error.task.state.reason': { 'zh-CN': `{task} 目前${STATE}，不能${VERB}。`, en: `{task} is ${STATE_EN}, so it cannot be ${VERB_EN}.` },
  'error.task.state.remedy': {
    'zh-CN':
      '{state, select, assigned {请先由责任人签收} signed {请先报送进度} reported {等待组长验收；报多了可作更正} accepted {已办结的任务不再变更} returned {请重办后重新报送} suspended {请先由分管领导或督导办恢复} cancelled {已取消的任务不再变更} other {完成 100% 后再提请验收}}。',
    en: '{state, select, assigned {The owner signs for it first} signed {Report progress first} reported {The head has yet to accept it; a report that said too much can be corrected} accepted {What is done is changed no more} returned {Do it over and report again} suspended {The leader in charge or the desk resumes it first} cancelled {What is cancelled is changed no more} other {At 100 percent the head is asked to accept}}.',
  },
  'error.task.sign.not-owner.reason': {
    'zh-CN': `只有责任人才能签收 {task}。${OWNER}。`,
    en: `Only the owner signs for {task}. ${OWNER_EN}.`,
  },
  'error.task.sign.not-owner.remedy': {
    'zh-CN': '请由责任人签收；责任人请假的，由登记的代理岗位签收。组长是{head}。',
    en: 'The owner signs, or on leave his substitute. The head of the force is {head}.',
  },
  'error.task.report.not-owner.reason': {
    'zh-CN': `只有责任人、共同责任人或组长才能报送 {task} 的进度。${OWNER}。`,
    en: `Only its owners and the head of the force report on {task}. ${OWNER_EN}.`,
  },
  'error.task.report.not-owner.remedy': {
    'zh-CN': '请由责任人报送；责任需要调整的，请联系组长{head}。',
    en: 'Leave it to the owner; if the task should be yours, speak to the head, {head}.',
  },
  'error.task.report.counted.reason': {
    'zh-CN': '{task} 的进度按明细台账自动计算，不能另行报送。',
    en: 'The progress of {task} is counted from its ledger of items; nobody reports it besides.',
  },
  'error.task.report.counted.remedy': {
    'zh-CN': '请在明细台账中更新各条的状态，进度随之变化。',
    en: 'Update the items of the ledger, and the progress follows.',
  },
  'error.task.report.measure.reason': {
    'zh-CN': '{task} 按{measure, select, quantity {数量（{unit}，目标 {target}）} other {百分比}}报送。',
    en: '{task} is reported {measure, select, quantity {as a quantity ({unit}, {target} in all)} other {in percent}}.',
  },
  'error.task.report.measure.remedy': {
    'zh-CN': '请只填写{measure, select, quantity {已完成数量} other {完成百分比}}。',
    en: 'Give {measure, select, quantity {the quantity done} other {the percentage}}, and nothing else.',
  },
  'error.task.report.goes-back.reason': {
    'zh-CN': '{task} 已报到 {was} {unit}，进度不能倒退。',
    en: '{task} stands at {was} {unit} already; progress does not go back.',
  },
  'error.task.report.goes-back.remedy': {
    'zh-CN': '如果以前报多了，请选择“更正”后报送，并说明原因。',
    en: 'If an earlier report said too much, send this one as a correction and say why.',
  },
  'error.task.review.not-head.reason': {
    'zh-CN': '{task} 由本专班组长（{head}）验收或退回。',
    en: 'The head of its task force, {head}, accepts or returns {task}.',
  },
  'error.task.review.not-head.remedy': {
    'zh-CN': '请提请组长办理；组长本人承担的任务，由分管领导验收。',
    en: 'Ask the head; what he owns himself, the leader in charge accepts.',
  },
  'error.task.review.own-report.reason': {
    'zh-CN': '{task} 是您本人承担或报送的，不能由自己验收。',
    en: 'You own {task} or reported on it as its owner; nobody accepts his own report.',
  },
  'error.task.review.own-report.remedy': {
    'zh-CN': '请由组长（{head}）验收；组长本人承担的，由分管领导验收。专班没有分管领导的，请督导办先登记。',
    en: 'The head, {head}, accepts it, or if he owns it, the leader in charge. A force without one has to name one first.',
  },
  'error.task.project-unknown.reason': { 'zh-CN': '任务所属的项目不存在。', en: 'The project of the tasks does not exist.' },
  'error.task.project-unknown.remedy': { 'zh-CN': '请先登记项目。', en: 'Register the project first.' },
  'error.task.code-twice.reason': { 'zh-CN': '编号 {task} 在表中出现了两次。', en: 'The code {task} occurs twice in the list.' },
  'error.task.code-twice.remedy': { 'zh-CN': '请为每项任务各编一个号。', en: 'Give each task a code of its own.' },
  'error.task.parent-unknown.reason': {
    'zh-CN': '{task} 的上级任务 {parent} 不存在。',
    en: '{task} stands below {parent}, which does not exist.',
  },
  'error.task.parent-unknown.remedy': { 'zh-CN': '请核对上级任务的编号。', en: 'Check the code of the task above it.' },
  'error.task.parent-loop.reason': { 'zh-CN': '上下级任务首尾相接：{tasks}。', en: 'Tasks stand above one another in a loop: {tasks}.' },
  'error.task.parent-loop.remedy': { 'zh-CN': '请改正其中一个上级任务。', en: 'Correct the task above one of them.' },
  'error.task.duration-invalid.reason': { 'zh-CN': '{task} 的工期 {days} 天不成立。', en: '{task} cannot take {days} days.' },
  'error.task.duration-invalid.remedy': {
    'zh-CN': '请填写不小于 0 的天数：工作日可为半天，日历日为整数；里程碑填 0。',
    en: 'Give days, 0 or more: halves of working days, whole calendar days; a milestone has 0.',
  },
  'error.task.below-floor.reason': {
    'zh-CN': '{task} 的 {days} 天短于最短工期 {floor} {unit, select, cd {个日历日} other {个工作日}}（{basis}）。',
    en: '{task} with {days} days is shorter than it may be, {floor} {unit, select, cd {calendar days} other {working days}} ({basis}).',
  },
  'error.task.below-floor.remedy': {
    'zh-CN': '这项任务不能再压缩，请压缩或调整其他任务。',
    en: 'It cannot be cut further; cut or move other tasks.',
  },
  'error.task.dates-crossed.reason': {
    'zh-CN': '{task} 不得早于 {from} 开始，却须在 {until} 前完成。',
    en: '{task} cannot begin before {from} and yet has to be over by {until}.',
  },
  'error.task.dates-crossed.remedy': { 'zh-CN': '请改正其中一个日期，或去掉一个。', en: 'Correct one of the days, or take one away.' },
  'error.task.floor-invalid.reason': {
    'zh-CN': '{task} 的最短工期 {days} 天不成立，或没有写明依据。',
    en: '{task} cannot have a shortest length of {days} days, or its basis is missing.',
  },
  'error.task.floor-invalid.remedy': {
    'zh-CN': '请填写大于 0 的天数，并写明法规条款或本单位的理由。',
    en: 'Give days above 0, and the article of the law or the office’s own reason.',
  },
  'error.task.quantity-invalid.reason': {
    'zh-CN': '{task} 的完成量 {done}（目标 {target}）不成立。',
    en: '{task} cannot have {done} done of {target}.',
  },
  'error.task.quantity-invalid.remedy': {
    'zh-CN': '目标须大于 0，完成量不能为负数；百分比为 0 至 100 的整数。',
    en: 'A target is above 0 and what is done not below; a percentage is whole, 0 to 100.',
  },
  'error.task.link-unknown-task.reason': {
    'zh-CN': '{from} 与 {to} 的前后关系中，编号 {unknown} 不存在。',
    en: 'The link from {from} to {to} names {unknown}, which does not exist.',
  },
  'error.task.link-unknown-task.remedy': { 'zh-CN': '请填写本项目已有的任务编号。', en: 'Name a task of the same project.' },
};
