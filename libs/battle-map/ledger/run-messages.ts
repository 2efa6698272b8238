import type { Messages } from '#libs/platform/i18n/messages';

export const runMessages: Messages = {
  'error.ledger.run.unknown.reason': { 'zh-CN': '没有这次导入。', en: 'There is no such run.' },
  'error.ledger.run.unknown.remedy': { 'zh-CN': '请从导入记录中重新打开。', en: 'Open it from the list of runs.' },
  'error.ledger.plan-target.not-draft.reason': {
    'zh-CN': '项目 {project} 的方案已批准，不能用计划文件更新。',
    en: 'The plan of {project} is approved already and is not updated from a plan file.',
  },
  'error.ledger.plan-target.not-draft.remedy': {
    'zh-CN': '请换一个项目编号，或在项目页面上调整方案。',
    en: 'Choose another code, or change the plan on the page of the project.',
  },
  'error.ledger.run.over.reason': { 'zh-CN': '这次导入已经结束，不能再取消。', en: 'The run is over and cannot be called off any more.' },
  'error.ledger.run.over.remedy': {
    'zh-CN': '请查看它的结果；已经导入的内容请在项目和任务中更正。',
    en: 'See what came of it; what was taken over is put right in the projects and tasks.',
  },
};
