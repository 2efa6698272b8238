import type { Messages } from '#libs/platform/i18n/messages';

/** The stage's own words; why it says no stands in a file of its own. */
export const actionPlanMessages: Messages = {
  'audit.action.action-plan.set-end-date': { 'zh-CN': '设定完成期限', en: 'Set the end date of a draft' },
  'audit.action.action-plan.add-project': { 'zh-CN': '新建项目', en: 'Made a project' },
  'audit.action.action-plan.change-project': { 'zh-CN': '修改项目信息', en: 'Changed what a project says of itself' },
  'audit.action.action-plan.submit-plan': { 'zh-CN': '提交行动方案', en: 'Submitted an action plan' },
  'audit.action.action-plan.withdraw-plan': { 'zh-CN': '撤回行动方案', en: 'Withdrew an action plan' },
  'audit.action.action-plan.return-plan': { 'zh-CN': '退回行动方案', en: 'Sent an action plan back' },
  'audit.action.action-plan.reopen-plan': { 'zh-CN': '重新启动项目', en: 'Reopened a closed plan' },
  'audit.subject.project': { 'zh-CN': '项目', en: 'Project' },
  'permission.action-plan:read': { 'zh-CN': '查看项目和行动方案', en: 'See projects and action plans' },
  'permission.action-plan:edit': { 'zh-CN': '新建、修改和结束项目', en: 'Make, change and close projects' },
  'permission.action-plan:submit': { 'zh-CN': '提交行动方案', en: 'Submit action plans' },
  'permission.action-plan:review': { 'zh-CN': '退回行动方案、重新启动项目', en: 'Send action plans back, reopen projects' },
};
