import type { Messages } from '../i18n/messages.js';
import { refusalMessages } from './refusal-messages.js';

const roles: Messages = {
  'role.system-administrator.name': { 'zh-CN': '系统管理员', en: 'System administrator' },
  'role.system-administrator.description': {
    'zh-CN': '负责系统运行：查看后台任务，处理未送达事项。不能管理账号，不能查看审计记录。',
    en: 'Keeps the system running: background work and what could not be delivered. Neither manages accounts nor reads the audit trail.',
  },
  'role.security-administrator.name': { 'zh-CN': '安全管理员', en: 'Security administrator' },
  'role.security-administrator.description': {
    'zh-CN': '负责账号、角色和密码重置。不能更改自己的账号，不能查看审计记录。',
    en: 'Looks after accounts, roles and forgotten passwords, never his own. Does not read the audit trail.',
  },
  'role.audit-administrator.name': { 'zh-CN': '审计管理员', en: 'Audit administrator' },
  'role.audit-administrator.description': {
    'zh-CN': '查看审计记录，监督系统管理员和安全管理员。不能作任何更改。',
    en: 'Reads the audit trail and so watches the other two administrators. Changes nothing.',
  },
};

/** What the audit trail and the page of ticks call things by. */
const names: Messages = {
  'audit.subject.account': { 'zh-CN': '账号', en: 'Account' },
  'audit.action.access.complete-first-run': { 'zh-CN': '完成首次设置', en: 'Completed the first run' },
  'audit.action.access.log-in': { 'zh-CN': '登录', en: 'Signed in' },
  'audit.action.access.log-out': { 'zh-CN': '退出登录', en: 'Signed out' },
  'audit.action.access.lock-out-account': { 'zh-CN': '多次输错密码，账号暂时锁定', en: 'Locked out after wrong passwords' },
  'audit.action.access.change-own-password': { 'zh-CN': '修改本人密码', en: 'Changed own password' },
  'audit.action.access.change-own-language': { 'zh-CN': '切换语言', en: 'Changed own language' },
  'audit.action.access.create-account': { 'zh-CN': '新建账号', en: 'Created an account' },
  'audit.action.access.assign-roles': { 'zh-CN': '分配角色', en: 'Assigned roles' },
  'audit.action.access.lock-account': { 'zh-CN': '锁定账号', en: 'Locked an account' },
  'audit.action.access.unlock-account': { 'zh-CN': '解锁账号', en: 'Unlocked an account' },
  'audit.action.access.reset-password': { 'zh-CN': '重置密码', en: 'Reset a password' },
  'audit.action.access.deactivate-account': { 'zh-CN': '停用账号', en: 'Deactivated an account' },
  'audit.action.access.reactivate-account': { 'zh-CN': '重新启用账号', en: 'Reactivated an account' },
  'tick.access.remove-ended-sessions': { 'zh-CN': '清理已失效的登录', en: 'Remove ended sessions' },
};

export const accessMessages: Messages = { ...refusalMessages, ...roles, ...names };
