import type { Messages } from '#libs/platform/i18n/messages';
import { demoMessages } from './demo/messages.js';

export const launcherMessages: Messages = {
  ...demoMessages,
  'launcher.usage': {
    'zh-CN': '用法：npm start [-- --sample]\n  --sample   启动示范单位：业务日期可以向前拨动，数据与正式单位分开存放',
    en: 'Usage: npm start [-- --sample]\n  --sample   start the sample office: its business date can be moved on; its data lies apart from a real office',
  },
  'launcher.ready': {
    'zh-CN': '挂图作战系统已启动：{address}（用时 {seconds} 秒；按 Ctrl-C 停止）',
    en: 'The battle map is ready: {address} (after {seconds} s; Ctrl-C stops it)',
  },
  'launcher.data-moved': {
    'zh-CN': 'PostgreSQL 不能以 root 身份运行，而账号“{user}”进不了默认数据文件夹，因此数据存放在 {folder}。要换地方，请设置 DATA_DIR。',
    en: 'PostgreSQL does not run as root, and the user "{user}" cannot enter the default data folder; the data lies in {folder}. Set DATA_DIR to choose another place.',
  },
  'launcher.adopted': {
    'zh-CN': '上次没有正常停止：接管仍在运行的数据库（进程 {pid}）。',
    en: 'The last run did not stop in order: its database (process {pid}) was still running and has been adopted.',
  },
  'launcher.postgres-gone': {
    'zh-CN': '数据库意外停止，正在重新启动。',
    en: 'The database stopped unexpectedly; starting it again.',
  },
  'launcher.stopping': { 'zh-CN': '正在停止……', en: 'Stopping …' },
  'launcher.stopped': { 'zh-CN': '已停止，数据已保存。', en: 'Stopped; all data is saved.' },
  'launcher.sample.clock': {
    'zh-CN': '首次启动示范单位：业务日期设为 2018 年 7 月 2 日（星期一）8 时……',
    en: 'The sample office starts for the first time: it is Monday, 2 July 2018, eight in the morning there …',
  },
  'launcher.sample.ledger': {
    'zh-CN': '导入台账和人员，倒排各项目工期……',
    en: 'Taking over the ledger and the people, scheduling every project backward …',
  },
  'launcher.sample.accounts': { 'zh-CN': '为各岗位建立账号……', en: 'Creating an account for every post …' },
  'launcher.sample.plans': { 'zh-CN': '批准 {total} 个行动方案……', en: 'Approving {total} action plans …' },
  'launcher.sample.log-ins': {
    'zh-CN': '示范单位的登录账号（密码为本次安装随机生成，只显示这一次；不知从哪个开始，就用 dudao1）：',
    en: 'Log-ins of the sample office (the passwords are random for this installation and shown only now; begin with dudao1):',
  },
  'launcher.sample.again': {
    'zh-CN':
      '示范单位已建立，账号和密码在首次启动时显示过。忘记密码可由安全管理员（sec）重置；全部遗失时，停止程序、删除 {folder} 后重新启动即可重建。',
    en: 'The sample office is there already; its log-ins were shown at the first start. The security administrator (sec) can reset a password; if all are lost, stop the program, delete {folder} and start again.',
  },
  'error.boot.already-running.reason': {
    'zh-CN': '另一个正在运行的程序已在使用数据文件夹 {folder}。',
    en: 'Another running copy of the program already uses the data folder {folder}.',
  },
  'error.boot.already-running.remedy': {
    'zh-CN': '请先停止那一个，或为这一个设置不同的 DATA_DIR。',
    en: 'Stop that one first, or give this one another DATA_DIR.',
  },
};
