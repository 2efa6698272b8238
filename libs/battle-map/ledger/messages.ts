import type { Messages } from '#libs/platform/i18n/messages';

/** Names that the web shows too: the other texts of this room come with the server's answers, from files of their own. */
export const ledgerMessages: Messages = {
  'permission.ledger:import': { 'zh-CN': '导入台账', en: 'Take over ledgers' },
  'permission.ledger:export': { 'zh-CN': '导出台账和计划', en: 'Take ledgers and plans along' },
  'job.ledger.on-run-asked': { 'zh-CN': '试导入或导入台账', en: 'Try or take over a ledger' },
  'audit.action.ledger.import': { 'zh-CN': '导入台账', en: 'Took over a ledger' },
  'audit.action.ledger.open-calendar-feed': { 'zh-CN': '生成日历订阅地址', en: 'Made a calendar feed' },
  'audit.action.ledger.revoke-calendar-feed': { 'zh-CN': '撤销日历订阅地址', en: 'Revoked a calendar feed' },
  'audit.action.ledger.cancel-run': { 'zh-CN': '取消导入', en: 'Called an import off' },
  'audit.subject.ledger-run': { 'zh-CN': '台账导入任务', en: 'Run of a ledger' },
  'audit.subject.ledger-import': { 'zh-CN': '台账导入', en: 'Ledger import' },
};
