import type { Messages } from '#libs/platform/i18n/messages';

export const sampleMessages: Messages = {
  'audit.action.sample.load-sample-office': { 'zh-CN': '建立示范单位', en: 'Loaded the sample office' },
  'tick.sample.record-lights': { 'zh-CN': '记录示范单位当日亮灯', en: "Write down the sample office's lights of the day" },
  'error.sample.office-in-use.reason': {
    'zh-CN': '这里已有正式单位的账号，不能改建为示范单位。',
    en: 'There are accounts of an office here already, so it cannot become the sample office.',
  },
  'error.sample.office-in-use.remedy': {
    'zh-CN': '请另用一个空的数据文件夹或数据库（npm start -- --sample）。',
    en: 'Start the sample office on an empty data folder or database of its own (npm start -- --sample).',
  },
  'error.sample.loading.reason': { 'zh-CN': '示范单位正在建立。', en: 'The sample office is being loaded already.' },
  'error.sample.loading.remedy': {
    'zh-CN': '请稍候片刻；登录账号会显示在发起建立的页面上。',
    en: 'Wait a moment; the log-ins appear on the page that asked for it.',
  },
  'error.sample.loaded.reason': {
    'zh-CN': '示范单位已经建立，密码只在建立时显示一次。',
    en: 'The sample office has been loaded, and its passwords were shown then, once.',
  },
  'error.sample.loaded.remedy': {
    'zh-CN': '忘记密码可由安全管理员（sec）重置；全部遗失时，请换用空的数据文件夹或数据库重新建立。',
    en: 'The security administrator (sec) can reset a password; when all are lost, load it anew on an empty data folder or database.',
  },
};
