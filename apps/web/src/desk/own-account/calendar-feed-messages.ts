import type { Messages } from '#libs/platform/i18n/messages';

export const calendarFeedMessages = {
  title: { 'zh-CN': '我的日历订阅', en: 'My calendar feed' },
  hint: {
    'zh-CN': '把我负责任务的期限订阅到手机或电脑的日历。凭地址即可查看，无需登录，请勿转给他人。',
    en: 'The due dates of my tasks in the calendar of a phone or computer. Whoever has the address can read them without signing in: keep it to yourself.',
  },
  none: { 'zh-CN': '还没有订阅地址。', en: 'There is no address yet.' },
  since: {
    'zh-CN': '订阅地址生成于{at}。地址只在生成时显示一次；忘记了可以重新生成。',
    en: 'An address was made on {at}. It was shown only then; if it is lost, make a new one.',
  },
  address: { 'zh-CN': '请在日历程序中“通过网址订阅”以下地址：', en: 'Subscribe to this address in your calendar program:' },
  once: { 'zh-CN': '地址只显示这一次，离开本页后不再显示。', en: 'It is shown this once, and not again when you leave the page.' },
  open: { 'zh-CN': '生成订阅地址', en: 'Make an address' },
  renew: { 'zh-CN': '重新生成', en: 'Make a new address' },
  'renew.title': { 'zh-CN': '重新生成订阅地址？', en: 'Make a new address?' },
  revoke: { 'zh-CN': '撤销', en: 'Revoke' },
  'revoke.title': { 'zh-CN': '撤销订阅地址？', en: 'Revoke the address?' },
  ends: {
    'zh-CN': '现有地址立即失效，已订阅的日历不再更新。',
    en: 'The present address ends at once; calendars that subscribe to it are no longer brought up to date.',
  },
  keep: { 'zh-CN': '保持不变', en: 'Leave it as it is' },
} as const satisfies Messages;
