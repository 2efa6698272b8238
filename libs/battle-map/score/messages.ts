import type { Messages } from '#libs/platform/i18n/messages';

export const scoreMessages: Messages = {
  'score.first-use.document': { 'zh-CN': '系统默认规则（首次核算时启用）', en: 'Default rules, taken with the first run' },
  'job.score.on-draft-asked': { 'zh-CN': '草拟月度积分', en: 'Make the draft of a month of points' },
  'audit.action.score.open-period': { 'zh-CN': '开启积分考核期', en: 'Opened a scoring period' },
  'audit.action.score.ask-draft': { 'zh-CN': '草拟月度积分', en: 'Asked for the draft of a month of points' },
  'audit.action.score.confirm-month': { 'zh-CN': '确认月度积分', en: 'Confirmed a month of points' },
  'audit.action.score.lock-month': { 'zh-CN': '锁定月度积分', en: 'Locked a month of points' },
  'audit.subject.score-month': { 'zh-CN': '积分月份', en: 'Month of points' },
  'audit.subject.scoring-period': { 'zh-CN': '积分考核期', en: 'Scoring period' },
};
