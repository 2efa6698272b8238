import type { Messages } from '../i18n/messages.js';

/** Why access says no: fact and cause, then what can be done. */
export const refusalMessages: Messages = {
  'error.access.route.undeclared.reason': {
    'zh-CN': '该接口没有声明由谁调用，系统一律拒绝。',
    en: 'This route does not declare who may call it, so every call is refused.',
  },
  'error.access.route.undeclared.remedy': {
    'zh-CN': '请把此情况告知系统管理员，需由开发人员修正。',
    en: 'Please tell the system administrator; the developers have to mend it.',
  },
  'error.access.session.missing.reason': {
    'zh-CN': '您尚未登录，或者登录已经失效（长时间未操作、已退出、密码或角色有变动）。',
    en: 'You are not signed in, or your session has ended: unused for too long, signed out, or the password or roles were changed.',
  },
  'error.access.session.missing.remedy': { 'zh-CN': '请重新登录。', en: 'Please sign in again.' },
  'error.access.permission.missing.reason': {
    'zh-CN': '您的账号没有此项权限（{permission}）。',
    en: 'Your account does not have the permission {permission}.',
  },
  'error.access.permission.missing.remedy': {
    'zh-CN': '如因工作需要，请联系安全管理员调整角色。',
    en: 'If your work needs it, ask the security administrator for a role that includes it.',
  },
  'error.access.csrf.cross-site.reason': {
    'zh-CN': '该请求来自其他网站的页面，为防止冒用您的登录，系统已拒绝。',
    en: 'The request comes from a page of another site; it was refused so that nobody can act in your name.',
  },
  'error.access.csrf.cross-site.remedy': {
    'zh-CN': '请在本系统的页面上操作。若经反向代理访问，请系统管理员核对主机名转发和 TRUST_PROXY 设置。',
    en: 'Use the pages of this system. Behind a proxy, the administrator should check that it passes the host on, and TRUST_PROXY.',
  },
  'error.access.csrf.token.reason': {
    'zh-CN': '页面的安全令牌缺失或已过期。',
    en: 'The security token of the page is missing or no longer valid.',
  },
  'error.access.csrf.token.remedy': {
    'zh-CN': '请刷新页面后再操作一次；如果是程序调用，请先从 GET /api/me 取得令牌，放入 X-CSRF-Token 请求头。',
    en: 'Reload the page and try again. A program takes the token from GET /api/me and sends it as X-CSRF-Token.',
  },
  'error.access.log-in.refused.reason': {
    'zh-CN': '无法登录：账号或密码不正确，或者该账号目前不能登录。',
    en: 'Signing in was refused: the name or the password is not right, or the account is closed at present.',
  },
  'error.access.log-in.refused.remedy': {
    'zh-CN': '请核对账号、密码和大小写。连续输错 {attempts} 次，账号将锁定 {minutes} 分钟；忘记密码请联系安全管理员重置。',
    en: 'Check both, and the caps lock. After {attempts} wrong passwords in a row an account is locked for {minutes} minutes; the security administrator can reset a forgotten password.',
  },
  'error.access.log-in.too-many.reason': {
    'zh-CN': '短时间内登录失败次数过多。',
    en: 'Too many attempts to sign in failed within a short time.',
  },
  'error.access.log-in.too-many.remedy': {
    'zh-CN': '请在 {minutes} 分钟后再试；忘记密码请联系安全管理员重置。',
    en: 'Try again in {minutes, plural, one {# minute} other {# minutes}}; the security administrator can reset a forgotten password.',
  },
  'error.access.first-run.done.reason': {
    'zh-CN': '首次设置已经完成，只能做一次。',
    en: 'The first run has been completed; it works only once.',
  },
  'error.access.first-run.done.remedy': {
    'zh-CN': '请用已创建的账号登录；如果不是您本单位的人做的，请立即检查数据库和网络。',
    en: 'Sign in with the accounts created then. If it was nobody of your office, check the server and the network at once.',
  },
  'error.access.first-run.same-person.reason': {
    'zh-CN': '系统管理员和安全管理员不能使用同一个账号名。',
    en: 'The system administrator and the security administrator cannot be the same account.',
  },
  'error.access.first-run.same-person.remedy': {
    'zh-CN': '请为两人分别取账号名；按三员分立的要求，应由两个人担任。',
    en: 'Choose two names; the two duties belong to two persons.',
  },
  'error.access.first-run.sample.reason': {
    'zh-CN': '本系统正在建立示范单位，尚未完成，不能再用作正式单位。',
    en: 'This installation is being made the sample office, and that is not finished; it cannot become a real office.',
  },
  'error.access.first-run.sample.remedy': {
    'zh-CN': '请在首页继续建立示范单位；正式单位请使用另一个数据文件夹或数据库。',
    en: 'Go on with the sample office on the first page; for a real office use another data folder or database.',
  },
  'error.access.name.form.reason': {
    'zh-CN': '账号名的写法不符合要求。',
    en: 'An account name is 2 to 64 letters or digits, with single . _ - @ between them.',
  },
  'error.access.name.form.remedy': {
    'zh-CN': '请使用 2 至 64 个汉字、字母或数字，中间可用 . _ - @ 连接，例如 wang.fang。',
    en: 'Write it like wang.fang.',
  },
  'error.access.name.taken.reason': { 'zh-CN': '账号名“{name}”已被使用。', en: 'The name {name} is taken.' },
  'error.access.name.taken.remedy': {
    'zh-CN': '请换一个账号名（不区分大小写）；停用的账号也保留其账号名。',
    en: 'Choose another; capital letters make no difference, and deactivated accounts keep their names.',
  },
  'error.access.password.too-short.reason': {
    'zh-CN': '密码只有 {given} 位，至少需要 {least} 位。',
    en: 'The password has {given} characters; at least {least} are required.',
  },
  'error.access.password.too-short.remedy': {
    'zh-CN': '请加长，例如用几个互不相干的词连成一句。',
    en: 'Make it longer, for instance from several words that have nothing to do with each other.',
  },
  'error.access.password.too-long.reason': { 'zh-CN': '密码超过 {most} 位。', en: 'The password has more than {most} characters.' },
  'error.access.password.too-long.remedy': { 'zh-CN': '请缩短。', en: 'Make it shorter.' },
  'error.access.password.too-plain.reason': {
    'zh-CN': '密码只含 {given} 类字符，至少需要 {classes} 类。',
    en: 'The password uses {given, plural, one {# kind} other {# kinds}} of characters; at least {classes} are required.',
  },
  'error.access.password.too-plain.remedy': {
    'zh-CN': '请在小写字母、大写字母、数字、其他符号四类中再加入一类。',
    en: 'Mix small letters, capital letters, digits and other signs.',
  },
  'error.access.password.contains-name.reason': { 'zh-CN': '密码中含有账号名。', en: 'The password contains the account name.' },
  'error.access.password.contains-name.remedy': {
    'zh-CN': '请换一个与账号名无关的密码。',
    en: 'Choose one that has nothing to do with the name.',
  },
  'error.access.password.common.reason': {
    'zh-CN': '该密码是常见密码，容易被猜中；在前后加数字或符号也一样。',
    en: 'The password is among those that are tried first; digits and signs around it do not help.',
  },
  'error.access.password.common.remedy': { 'zh-CN': '请换一个不常见的密码。', en: 'Choose one that nobody else would.' },
  'error.access.password.used-before.reason': {
    'zh-CN': '该密码与最近用过的 {last} 个密码之一相同。',
    en: 'The password is {last, plural, one {the present one} other {one of your last #}}.',
  },
  'error.access.password.used-before.remedy': { 'zh-CN': '请换一个没有用过的密码。', en: 'Choose a new one.' },
  'error.access.password.current-wrong.reason': {
    'zh-CN': '当前密码不正确，或因多次输错暂时不能修改。',
    en: 'The present password is not right, or it was entered wrongly too often and cannot be changed for a while.',
  },
  'error.access.password.current-wrong.remedy': {
    'zh-CN': '请核对后重新输入；如已忘记，请联系安全管理员重置。',
    en: 'Enter it again; if you have forgotten it, the security administrator can reset it.',
  },
  'error.access.password.must-change.reason': {
    'zh-CN': '您正在使用临时密码，或密码已到期。',
    en: 'Your password is a temporary one, or it has expired.',
  },
  'error.access.password.must-change.remedy': {
    'zh-CN': '请先修改密码，再使用其他功能。',
    en: 'Change it first; after that everything else is open to you.',
  },
  'error.access.account.unknown.reason': { 'zh-CN': '没有这个账号。', en: 'There is no such account.' },
  'error.access.account.unknown.remedy': { 'zh-CN': '请刷新账号列表。', en: 'Reload the list of accounts.' },
  'error.access.account.changed.reason': {
    'zh-CN': '在您操作期间，该账号已被他人修改。',
    en: 'Somebody else has changed this account meanwhile.',
  },
  'error.access.account.changed.remedy': {
    'zh-CN': '请刷新后查看最新情况，再决定是否继续。',
    en: 'Reload it, look at what has changed, and decide again.',
  },
  'error.access.account.own.reason': {
    'zh-CN': '不能更改自己账号的角色和状态，也不能在此重置自己的密码。',
    en: 'Nobody changes the roles or the state of his own account, or resets his own password here.',
  },
  'error.access.account.own.remedy': {
    'zh-CN': '请由另一位安全管理员办理；修改自己的密码请到“我的账号”。',
    en: 'Another security administrator can do it; your own password is changed under "My account".',
  },
  'error.access.account.last-security-administrator.reason': {
    'zh-CN': '这是最后一个可用的安全管理员账号。',
    en: 'This is the last active security administrator.',
  },
  'error.access.account.last-security-administrator.remedy': {
    'zh-CN': '请先为另一人分配安全管理员角色，再办理此项。',
    en: 'Give the role to somebody else first.',
  },
  'error.access.account.state.reason': {
    'zh-CN':
      '该账号目前{state, select, active {正常使用} locked {已锁定} other {已停用}}，不能{verb, select, lock {锁定} unlock {解锁} deactivate {停用} other {重新启用}}。',
    en: 'The account is {state}, so it cannot be {verb, select, lock {locked} unlock {unlocked} deactivate {deactivated} other {reactivated}}.',
  },
  'error.access.account.state.remedy': { 'zh-CN': '请刷新后查看最新状态。', en: 'Reload it to see its present state.' },
  'error.access.roles.unknown.reason': { 'zh-CN': '没有名为“{role}”的角色。', en: 'There is no role {role}.' },
  'error.access.roles.unknown.remedy': { 'zh-CN': '可用的角色：{roles}。', en: 'These exist: {roles}.' },
  'error.access.roles.separate.reason': {
    'zh-CN': '系统管理员、安全管理员、审计管理员必须分设，一个账号只能担任其中之一。',
    en: 'System, security and audit administrator are separate duties: one account may hold only one of them.',
  },
  'error.access.roles.separate.remedy': {
    'zh-CN': '请只保留其中一个角色，其余的分配给其他人。',
    en: 'Keep one of the roles and give the others to other persons.',
  },
};
