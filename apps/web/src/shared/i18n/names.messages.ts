import type { Messages } from '#libs/platform/i18n/messages';

/** Names of the platform's jobs, ticks and audited actions that only these pages show. */
export const names = {
  'job.clock.on-advance-asked': { 'zh-CN': '推进示范单位的业务日期', en: 'Move the sample office’s date' },
  'tick.audit.seal-audit-trail': { 'zh-CN': '封存审计记录', en: 'Seal the audit trail' },
  'tick.audit.verify-audit-trail': { 'zh-CN': '全面核验审计记录', en: 'Verify the audit trail' },
  'tick.http.forget-idempotent-requests': { 'zh-CN': '清理过期的防重复提交记录', en: 'Forget old idempotency keys' },
  'tick.files.sweep-files': { 'zh-CN': '清理没有用到的文件', en: 'Remove files nobody uses' },
  'tick.ledger.forget-old-reports': { 'zh-CN': '清理半年前的导入明细', en: 'Forget the reports of old imports' },
  'tick.outbox.forget-old-letters': { 'zh-CN': '清理早已完成的任务记录', en: 'Forget work done long ago' },
  'audit.action.clock.advance': { 'zh-CN': '推进业务日期', en: 'Asked to move the date' },
  'audit.action.clock.arrive': { 'zh-CN': '业务日期推进完成', en: 'The date arrived' },
  'audit.action.clock.cancel-advance': { 'zh-CN': '取消推进业务日期', en: 'Cancelled moving the date' },
  'audit.action.outbox.retry-dead-letter': { 'zh-CN': '重新执行失败任务', en: 'Retried failed work' },
  'audit.subject.letter': { 'zh-CN': '后台任务', en: 'Piece of work' },
  'audit.subject.file': { 'zh-CN': '文件', en: 'File' },
  'audit.subject.clock-advance': { 'zh-CN': '业务日期推进', en: 'Move of the date' },
} as const satisfies Messages;
