import type { Messages } from '#libs/platform/i18n/messages';

/** Names that the web shows too: the refusals come with the server's answers. */
export const itemLedgerMessages: Messages = {
  'permission.item-ledger:read': { 'zh-CN': '查看明细台账', en: 'Read item ledgers' },
  'permission.item-ledger:work': { 'zh-CN': '办理明细台账', en: 'Work on item ledgers' },
  'permission.item-ledger:supervise': { 'zh-CN': '督导全部明细台账', en: 'Supervise every item ledger' },
  'audit.action.item-ledger.set-up': { 'zh-CN': '设置明细台账', en: 'Set up an item ledger' },
  'audit.action.item-ledger.add-item': { 'zh-CN': '登记明细', en: 'Wrote an item down' },
  'audit.action.item-ledger.correct-item': { 'zh-CN': '更正明细', en: 'Corrected an item' },
  'audit.action.item-ledger.change-items': { 'zh-CN': '批量办理明细', en: 'Changed items' },
  'audit.action.item-ledger.import-items': { 'zh-CN': '导入明细', en: 'Took items in from a workbook' },
  'audit.action.item-ledger.take-items': { 'zh-CN': '导出明细', en: 'Took items along' },
  'item-ledger.out.sheet': { 'zh-CN': '明细台账', en: 'Items' },
  'item-ledger.out.footer': { 'zh-CN': '{title}\u3000{date}', en: '{title}, {date}' },
  'item-ledger.out.formerDeadlines': { 'zh-CN': '原期限', en: 'Former deadlines' },
  'item-ledger.out.failedInspections': { 'zh-CN': '复查不合格次数', en: 'Failed re-inspections' },
  'item-ledger.out.rectifiedOn': { 'zh-CN': '整改完成日期', en: 'Rectified on' },
  'item-ledger.out.closedOn': { 'zh-CN': '销号日期', en: 'Closed on' },
};
