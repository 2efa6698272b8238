import type { Messages } from '#libs/platform/i18n/messages';

export const startMessages = {
  greeting: { 'zh-CN': '{name}，您好', en: 'Welcome, {name}' },
  lead: { 'zh-CN': '您的角色：{roles}', en: 'Your roles: {roles}' },
  'lead.none': {
    'zh-CN': '您的账号还没有分配角色，请联系安全管理员。',
    en: 'Your account has no role yet. Ask the security administrator.',
  },
  pages: { 'zh-CN': '可以使用的功能', en: 'What you can use' },
  separator: { 'zh-CN': '、', en: ', ' },
} as const satisfies Messages;
