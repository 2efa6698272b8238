import type { Messages } from '#libs/platform/i18n/messages';

export const passwordMessages = {
  'must.title': { 'zh-CN': '请先修改密码', en: 'Change your password first' },
  'must.lead': {
    'zh-CN': '当前密码是临时密码或已到期，修改后才能继续使用系统。',
    en: 'Your password is a temporary one or has expired. Change it to go on.',
  },
  'must.sign-out': { 'zh-CN': '退出登录', en: 'Sign out' },
  'must.sign-out.again': { 'zh-CN': '再次退出登录', en: 'Sign out again' },
  current: { 'zh-CN': '当前密码', en: 'Current password' },
  next: { 'zh-CN': '新密码', en: 'New password' },
  repeat: { 'zh-CN': '确认密码', en: 'Password again' },
  'repeat.differs': { 'zh-CN': '两次输入的密码不一样。请重新输入。', en: 'The two passwords differ. Enter it again.' },
  rules: {
    'zh-CN': '至少 {minLength} 位，大写字母、小写字母、数字、符号四类中至少包含 {classes} 类，不要包含账号名。',
    en: 'At least {minLength} characters, from at least {classes} of capital letters, small letters, digits and signs; not the account name.',
  },
  submit: { 'zh-CN': '修改密码', en: 'Change password' },
  done: { 'zh-CN': '密码已修改。其他设备上的登录已失效。', en: 'The password has been changed. Sessions on other devices have ended.' },
} as const satisfies Messages;
