import type { Messages } from '#libs/platform/i18n/messages';

export const shellMessages = {
  skip: { 'zh-CN': '跳到正文', en: 'Skip to content' },
  menu: { 'zh-CN': '主菜单', en: 'Main menu' },
  'menu.open': { 'zh-CN': '打开菜单', en: 'Open the menu' },
  'account.menu': { 'zh-CN': '我的账号：{name}', en: 'My account: {name}' },
  'sign-out': { 'zh-CN': '退出登录', en: 'Sign out' },
  'group.work': { 'zh-CN': '重点工作', en: 'Key work' },
  'group.points': { 'zh-CN': '积分评定', en: 'Points' },
  'group.system': { 'zh-CN': '系统运行', en: 'Operation' },
  'group.security': { 'zh-CN': '安全管理', en: 'Security' },
  'group.audit': { 'zh-CN': '安全审计', en: 'Audit' },
  'page.start': { 'zh-CN': '首页', en: 'Start' },
  'page.start.about': { 'zh-CN': '您可以使用的功能', en: 'What you can use here' },
  'page.own-account': { 'zh-CN': '我的账号', en: 'My account' },
  'page.own-account.about': { 'zh-CN': '修改密码、选择界面语言', en: 'Password and language' },
  'page.battle-map': { 'zh-CN': '作战图', en: 'Battle map' },
  'page.battle-map.about': {
    'zh-CN': '各项目、各任务的状态和说明，批准行动方案',
    en: 'Every project and task with its light and why; approve plans',
  },
  'page.scores': { 'zh-CN': '月度积分', en: 'Points by month' },
  'page.scores.about': {
    'zh-CN': '按月草拟、核对、确认和锁定积分，每一条都有说明',
    en: 'Draft, look through, confirm and lock a month of points; each entry says why',
  },
  'page.own-scores': { 'zh-CN': '我的积分', en: 'My points' },
  'page.own-scores.about': {
    'zh-CN': '本人岗位的积分余额和每一条记分的说明',
    en: 'The balance of your posts, and why each entry stands there',
  },
  'page.evaluation': { 'zh-CN': '评定结果', en: 'Evaluation' },
  'page.evaluation.about': {
    'zh-CN': '按已锁定的积分划定等次、奖金系数和评优资格，附理由',
    en: 'Level, bonus coefficient and award eligibility by locked points, with the reasons',
  },
  'page.ledger-import': { 'zh-CN': '导入台账', en: 'Take over a ledger' },
  'page.ledger-import.about': {
    'zh-CN': '把 Excel 作战图台账导入系统：先试后导，要么全部，要么全不',
    en: 'Take the Excel ledger over: tried first, then as a whole',
  },
  'page.accounts': { 'zh-CN': '账号与角色', en: 'Accounts and roles' },
  'page.accounts.about': {
    'zh-CN': '新建账号、分配角色、锁定或停用账号、重置密码',
    en: 'Create accounts, assign roles, lock or deactivate, reset passwords',
  },
  'page.dead-letters': { 'zh-CN': '失败任务', en: 'Failed work' },
  'page.dead-letters.about': {
    'zh-CN': '多次重试仍失败的后台任务，查明原因后可重新执行',
    en: 'Background work that failed for good; retry it once the cause is gone',
  },
  'page.jobs': { 'zh-CN': '后台任务与定时任务', en: 'Jobs and ticks' },
  'page.jobs.about': { 'zh-CN': '各类后台任务的积压情况、定时任务的执行情况', en: 'How much is waiting, and when what ran last' },
  'page.audit': { 'zh-CN': '审计记录', en: 'Audit trail' },
  'page.audit.about': { 'zh-CN': '何人、何时、做了何事、结果如何', en: 'Who did what, when, and with what result' },
  'forbidden.title': { 'zh-CN': '没有权限', en: 'No permission' },
  'forbidden.lead': {
    'zh-CN': '您的账号没有打开“{page}”的权限。如工作需要，请联系安全管理员。',
    en: 'Your account may not open “{page}”. If your work needs it, ask the security administrator.',
  },
  'not-found.title': { 'zh-CN': '没有这个页面', en: 'There is no such page' },
  'not-found.lead': {
    'zh-CN': '网址可能有误，或者页面已经调整。请从菜单进入需要的页面。',
    en: 'The address may be mistyped, or the page has moved. Choose a page from the menu.',
  },
  'out-of-order.title': { 'zh-CN': '页面出错了', en: 'This page is out of order' },
  'out-of-order.lead': {
    'zh-CN': '可能是系统刚刚更新。请重新加载；如果反复出现，请告诉系统管理员。',
    en: 'The system may just have been updated. Load the page again; if it keeps happening, tell the system administrator.',
  },
  'out-of-order.reload': { 'zh-CN': '重新加载', en: 'Load again' },
  'go.start': { 'zh-CN': '返回首页', en: 'Back to the start page' },
} as const satisfies Messages;
