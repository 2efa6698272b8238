import type { Messages } from '#libs/platform/i18n/messages';

const STATE = '{state, select, draft {草稿} approved {已批准} other {已结束}}';
const STATE_EN = '{state, select, draft {a draft} approved {approved} other {closed}}';

export const actionPlanMessages: Messages = {
  'audit.action.action-plan.set-end-date': { 'zh-CN': '设定完成期限', en: 'Set the end date of a draft' },
  'audit.subject.project': { 'zh-CN': '项目', en: 'Project' },
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
    'zh-CN': '已批准的方案，完成期限只能通过延期审批调整。',
    en: 'The end date of an approved plan moves only by an approved extension.',
  },
  'error.action-plan.not-approved.reason': {
    'zh-CN': `{project} 的行动方案目前是${STATE}，不能延期。`,
    en: `The action plan of {project} is ${STATE_EN}; it cannot be extended.`,
  },
  'error.action-plan.not-approved.remedy': {
    'zh-CN': '草稿可直接修改完成期限；已结束的项目不再延期。',
    en: 'The end date of a draft is simply edited; a closed project is not extended.',
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
};
