import type { Messages } from '#libs/platform/i18n/messages';

export const auditMessages = {
  title: { 'zh-CN': '审计记录', en: 'Audit trail' },
  lead: {
    'zh-CN': '记录只能追加，任何人都不能修改或删除。',
    en: 'Entries are only ever added; nobody can change or delete one.',
  },
  none: { 'zh-CN': '没有符合条件的记录', en: 'No entry matches' },
  at: { 'zh-CN': '时间', en: 'Time' },
  actor: { 'zh-CN': '操作人', en: 'Who' },
  'actor.none': { 'zh-CN': '未登录', en: 'Not signed in' },
  'actor.job': { 'zh-CN': '系统（后台）', en: 'System (worker)' },
  action: { 'zh-CN': '操作', en: 'Action' },
  subject: { 'zh-CN': '对象', en: 'Subject' },
  result: { 'zh-CN': '结果', en: 'Result' },
  'result.done': { 'zh-CN': '成功', en: 'Done' },
  'result.refused': { 'zh-CN': '被拒绝', en: 'Refused' },
  address: { 'zh-CN': '来源地址', en: 'Address' },
  details: { 'zh-CN': '详情', en: 'Details' },
  correlation: { 'zh-CN': '关联编号', en: 'Correlation id' },
  'correlation.follow': { 'zh-CN': '查看同一次操作的全部记录', en: 'All entries of this request' },
  'filter.actor': { 'zh-CN': '操作人姓名', en: 'Who (name)' },
  'filter.any': { 'zh-CN': '全部', en: 'All' },
  'filter.from': { 'zh-CN': '开始日期', en: 'From' },
  'filter.to': { 'zh-CN': '截止日期', en: 'To' },
  'filter.correlation': { 'zh-CN': '关联编号', en: 'Correlation id' },
  'verified.intact': {
    'zh-CN': '最近一次全面核验（{when}）：记录完整，共封存 {sealed, number} 条，没有发现改动。',
    en: 'Last complete verification ({when}): intact, {sealed, plural, one {# entry} other {# entries}} sealed, no change found.',
  },
  'verified.broken': {
    'zh-CN': '最近一次全面核验（{when}）发现 {count, number} 处异常，请立即报告并保护现场。',
    en: 'The last complete verification ({when}) found {count, plural, one {# fault} other {# faults}}. Report it at once and preserve the evidence.',
  },
  'verified.never': { 'zh-CN': '尚未做过全面核验，每晚自动进行一次。', en: 'No complete verification yet; one runs every night.' },
  waiting: {
    'zh-CN': '{count, number} 条待封存（一分钟内完成）。',
    en: '{count, plural, one {# entry waits} other {# entries wait}} to be sealed, within a minute.',
  },
} as const satisfies Messages;
