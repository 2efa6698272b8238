import type { Messages } from '#libs/platform/i18n/messages';

export const logInMessages = {
  title: { 'zh-CN': '登录', en: 'Sign in' },
  name: { 'zh-CN': '账号', en: 'Account name' },
  password: { 'zh-CN': '密码', en: 'Password' },
  submit: { 'zh-CN': '登录', en: 'Sign in' },
  help: {
    'zh-CN': '没有账号或忘记密码，请联系本单位安全管理员。',
    en: 'No account, or password forgotten? Ask your security administrator.',
  },
  'ended.title': { 'zh-CN': '登录已失效，请重新登录', en: 'Your session has ended – please sign in again' },
  'ended.why': {
    'zh-CN': '超过 {minutes} 分钟没有操作、密码或角色被修改、账号在别处退出，都会使登录失效。登录后将回到刚才的页面。',
    en: 'This happens after {minutes} minutes without activity, or when the password or the roles were changed. You will return to the page you were on.',
  },
} as const satisfies Messages;
