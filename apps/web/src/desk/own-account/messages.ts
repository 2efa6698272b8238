import type { Messages } from '#libs/platform/i18n/messages';

export const ownAccountMessages = {
  title: { 'zh-CN': '我的账号', en: 'My account' },
  account: { 'zh-CN': '账号信息', en: 'Account' },
  name: { 'zh-CN': '账号', en: 'Account name' },
  displayName: { 'zh-CN': '姓名', en: 'Full name' },
  roles: { 'zh-CN': '角色', en: 'Roles' },
  'roles.none': { 'zh-CN': '尚未分配', en: 'None yet' },
  language: { 'zh-CN': '界面语言', en: 'Language' },
  'language.hint': { 'zh-CN': '同时用于系统发给您的通知。', en: 'Also used for the messages the system sends you.' },
  password: { 'zh-CN': '修改密码', en: 'Change password' },
  separator: { 'zh-CN': '、', en: ', ' },
} as const satisfies Messages;
