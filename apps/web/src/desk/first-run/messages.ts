import type { Messages } from '#libs/platform/i18n/messages';

export const firstRunMessages = {
  title: { 'zh-CN': '首次使用：建立两个管理员账号', en: 'First run: create the two administrators' },
  lead: {
    'zh-CN': '系统管理与安全管理分属两人，互相制约。请由两位负责人分别填写各自的账号和密码；系统没有任何预设账号。',
    en: 'System and security are in two hands, each a check on the other. Let each of the two persons enter an account and a password; there are no built-in accounts.',
  },
  'system.title': { 'zh-CN': '系统管理员', en: 'System administrator' },
  'system.duty': { 'zh-CN': '负责系统运行：后台任务、发送失败的消息。', en: 'Keeps the system running: jobs, messages that failed.' },
  'security.title': { 'zh-CN': '安全管理员', en: 'Security administrator' },
  'security.duty': {
    'zh-CN': '负责账号和角色，并指定审计管理员。',
    en: 'Looks after accounts and roles, and appoints the audit administrator.',
  },
  name: { 'zh-CN': '账号', en: 'Account name' },
  'name.hint': { 'zh-CN': '登录时使用，例如 zhangwei', en: 'Used to sign in, such as zhangwei' },
  displayName: { 'zh-CN': '姓名', en: 'Full name' },
  password: { 'zh-CN': '密码', en: 'Password' },
  submit: { 'zh-CN': '建立账号', en: 'Create the accounts' },
  'done.title': { 'zh-CN': '两个管理员账号已建立', en: 'The two administrators have been created' },
  'done.lead': {
    'zh-CN': '接下来请安全管理员登录，建立审计管理员和其他人员的账号。',
    en: 'Next, the security administrator signs in and creates the audit administrator and the other accounts.',
  },
  'done.go-on': { 'zh-CN': '前往登录', en: 'Go to sign in' },
} as const satisfies Messages;
