import type { Messages } from '../i18n/messages.js';

export const bootMessages: Messages = {
  'error.boot.settings.reason': { 'zh-CN': '设置有误，程序没有启动。', en: 'A setting is wrong, so the program did not start.' },
  'error.boot.settings.remedy': { 'zh-CN': '改正下列设置后重新启动：', en: 'Correct these settings and start again:' },
  'error.boot.data-folder.not-writable.reason': {
    'zh-CN': '数据文件夹 {folder} 不能写入（{cause}）。',
    en: 'The data folder {folder} cannot be written to ({cause}).',
  },
  'error.boot.data-folder.not-writable.remedy': {
    'zh-CN': '请开放该文件夹的写入权限，或把 DATA_DIR 设为另一个文件夹。',
    en: 'Give the program permission to write there, or set DATA_DIR to another folder.',
  },
  'error.boot.data-folder.closed.reason': {
    'zh-CN': 'PostgreSQL 以账号“{user}”运行，而它进不了数据文件夹 {folder}。',
    en: 'PostgreSQL runs as the user "{user}", who cannot enter the data folder {folder}.',
  },
  'error.boot.data-folder.closed.remedy': {
    'zh-CN': '请把 DATA_DIR 设为该账号能进入的文件夹（例如 /var/lib/battle-map），或以普通用户启动。',
    en: 'Set DATA_DIR to a folder that this user can enter (for example /var/lib/battle-map), or start as an ordinary user.',
  },
  'error.boot.port.in-use.reason': { 'zh-CN': '端口 {port} 已被另一个程序占用。', en: 'Port {port} is in use by another program.' },
  'error.boot.port.in-use.remedy': {
    'zh-CN': '请停止那个程序，或把 PORT 设为另一个端口，例如 PORT=3001。',
    en: 'Stop that program, or set PORT to another port, for example PORT=3001.',
  },
  'error.boot.port.refused.reason': {
    'zh-CN': '系统不允许使用端口 {port}（{cause}）。',
    en: 'The system refuses port {port} ({cause}).',
  },
  'error.boot.port.refused.remedy': {
    'zh-CN': '1024 以下的端口需要特别权限：请把 PORT 设为 3000 之类的端口，并检查 HOST 是不是本机地址。',
    en: 'Ports below 1024 need special rights: set PORT to one such as 3000, and check that HOST is an address of this machine.',
  },
  'error.boot.database-not-owned.reason': {
    'zh-CN': '数据库需要升级，而现在使用的登录账号无权升级。',
    en: 'The database has to be upgraded, and this login may not do it.',
  },
  'error.boot.database-not-owned.remedy': {
    'zh-CN': '请先以拥有者账号执行一次升级：设置 DATABASE_OWNER_URL 后运行 npm run -s cli -- migrate。',
    en: 'Upgrade it once as its owner: set DATABASE_OWNER_URL and run npm run -s cli -- migrate.',
  },
  'error.boot.database-unreachable.reason': {
    'zh-CN': '连接不上数据库（{cause}）。',
    en: 'The database cannot be reached ({cause}).',
  },
  'error.boot.database-unreachable.remedy': {
    'zh-CN': '请检查 DATABASE_URL 和 DATABASE_OWNER_URL 的地址、账号和密码，并确认 PostgreSQL 正在运行。',
    en: 'Check the address, user and password in DATABASE_URL and DATABASE_OWNER_URL, and that PostgreSQL is running.',
  },
};
