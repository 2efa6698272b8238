import type { Messages } from '#libs/platform/i18n/messages';

/** Items of a ledger, on the desk and on the phone. */
export const itemTexts = {
  'state.open': { 'zh-CN': '未完成', en: 'Open' },
  'state.done': { 'zh-CN': '已完成', en: 'Done' },
  'state.found': { 'zh-CN': '待整改', en: 'To be rectified' },
  'state.rectified': { 'zh-CN': '整改完成待复查', en: 'Rectified, to be re-inspected' },
  'state.closed': { 'zh-CN': '已销号', en: 'Closed' },
  'state.removed': { 'zh-CN': '已移除', en: 'Removed' },
  'verb.finish': { 'zh-CN': '完成', en: 'Done' },
  'verb.undo': { 'zh-CN': '撤销完成', en: 'Take back' },
  'verb.rectify': { 'zh-CN': '整改完成', en: 'Rectified' },
  'verb.close': { 'zh-CN': '复查合格销号', en: 'Close' },
  'verb.fail': { 'zh-CN': '复查不合格', en: 'Failed re-inspection' },
  'verb.reopen': { 'zh-CN': '撤销销号', en: 'Reopen' },
  'verb.remove': { 'zh-CN': '移除', en: 'Remove' },
  ledger: { 'zh-CN': '明细台账', en: 'Items' },
  progress: { 'zh-CN': '{done, number}/{total, number} {unit}', en: '{done, number} of {total, number} {unit}' },
  overdue: { 'zh-CN': '已逾期', en: 'Overdue' },
  'overdue.count': { 'zh-CN': '{count, number} 条逾期', en: '{count, plural, one {# overdue} other {# overdue}}' },
  deadline: { 'zh-CN': '期限', en: 'Deadline' },
  'deadline.former': { 'zh-CN': '原期限 {dates}', en: 'before: {dates}' },
  failed: { 'zh-CN': '复查不合格 {count, number} 次', en: '{count, plural, one {failed once} other {failed # times}}' },
  'rectified-on': { 'zh-CN': '{date} 整改完成', en: 'rectified on {date}' },
  'closed-on': { 'zh-CN': '{date} 办结', en: 'closed on {date}' },
} as const satisfies Messages;
