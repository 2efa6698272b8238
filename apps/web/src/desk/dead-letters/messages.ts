import type { Messages } from '#libs/platform/i18n/messages';

export const deadLettersMessages = {
  title: { 'zh-CN': '失败任务', en: 'Failed work' },
  lead: {
    'zh-CN': '以下任务多次重试仍未完成，系统已停止自动重试。请查明原因后重新执行；同一任务不会重复生效。',
    en: 'These failed again and again, and the system has given up on them. Retry them once the cause is gone; nothing takes effect twice.',
  },
  none: { 'zh-CN': '没有失败任务，一切正常。', en: 'No failed work. All is well.' },
  job: { 'zh-CN': '任务', en: 'Work' },
  key: { 'zh-CN': '业务编号', en: 'Business key' },
  attempts: { 'zh-CN': '已尝试', en: 'Attempts' },
  error: { 'zh-CN': '最后一次出错原因', en: 'Last error' },
  createdAt: { 'zh-CN': '产生时间', en: 'Written' },
  diedAt: { 'zh-CN': '放弃时间', en: 'Given up' },
  event: { 'zh-CN': '触发事件', en: 'Event' },
  'event.tick': { 'zh-CN': '定时任务', en: 'A tick' },
  actor: { 'zh-CN': '由谁引起', en: 'Caused by' },
  correlation: { 'zh-CN': '关联编号', en: 'Correlation id' },
  payload: { 'zh-CN': '内容', en: 'Content' },
  retry: { 'zh-CN': '重新执行', en: 'Retry' },
  'retry.ask': {
    'zh-CN': '系统将立即重新执行这项任务，并记入审计记录。',
    en: 'The system will try this again at once, and the audit trail will say so.',
  },
  'retry.done': { 'zh-CN': '已安排重新执行', en: 'It will be tried again' },
} as const satisfies Messages;
