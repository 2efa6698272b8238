import type { Messages } from '#libs/platform/i18n/messages';

export const ownScoresMessages = {
  title: { 'zh-CN': '我的积分', en: 'My points' },
  lead: {
    'zh-CN': '只显示您本人岗位的积分。“拟记”的条目尚未锁定，如有异议请在锁定前向积分评定秘书提出。',
    en: 'Only the points of your own posts. What is “proposed” is not locked yet: if you object, tell the scoring confirmer before it is.',
  },
  balance: { 'zh-CN': '余额', en: 'Balance' },
  entries: { 'zh-CN': '逐条说明', en: 'Entry by entry' },
  'accounts.none': { 'zh-CN': '您的岗位没有积分账户。', en: 'Your posts have no points.' },
  'entries.none': { 'zh-CN': '没有记分。', en: 'Nothing was charged.' },
} as const satisfies Messages;
