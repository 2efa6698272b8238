import type { Messages } from '#libs/platform/i18n/messages';

/** A later end date for an approved plan as a whole. */
export const extendPlanMessages = {
  extend: { 'zh-CN': '批准整体延期', en: 'Extend the plan' },
  'extend.title': { 'zh-CN': '整体延期：{title}', en: 'Extend the plan: {title}' },
  'extend.what': {
    'zh-CN': '现完成期限为{end}。批准后按新期限重新倒排：未完成任务的期限只会推后，不会提前；原基线保留，看得出推迟了多少。',
    en: 'It ends on {end} now. The schedule is counted back from the new end date: due dates of open tasks become later, never earlier. The baseline stays, so that the slip is seen.',
  },
  'extend.until': { 'zh-CN': '延期至（含当日）', en: 'New end date, included' },
  'extend.source': { 'zh-CN': '依据（会议、批示）', en: 'The decision that allows it' },
  'extend.overdue': {
    'zh-CN': '逾期任务也给新期限（逾期记录保留）',
    en: 'Give overdue tasks a new due date too (that they were late stays on record)',
  },
  'extend.enough': { 'zh-CN': '能够按期完成，最早{earliest}。', en: 'Can be kept: everything can be done by {earliest} at the earliest.' },
  'extend.missing': {
    'zh-CN': '仍缺 {days} 个工作日：最早{earliest}才能完成。',
    en: '{days} working days would still be missing: everything can be done by {earliest} at the earliest.',
  },
  'extend.done': { 'zh-CN': '已批准整体延期，期限已重排。', en: 'The plan is extended and its due dates are counted anew.' },
} as const satisfies Messages;
