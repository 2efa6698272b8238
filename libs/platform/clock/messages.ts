import type { Messages } from '../i18n/messages.js';

export const clockMessages: Messages = {
  'error.clock.advance.not-sample.reason': {
    'zh-CN': '本单位是正式单位，业务日期就是真实日期，不能拨动。',
    en: 'This is a real office: its business date is the real date and cannot be moved.',
  },
  'error.clock.advance.not-sample.remedy': {
    'zh-CN': '要演示或培训，请另行启动示范单位（npm start -- --sample）。',
    en: 'To show or to practise, start the sample office beside it (npm start -- --sample).',
  },
  'error.clock.advance.not-ahead.reason': {
    'zh-CN': '现在的业务日期是 {today}，{to} 不在它之后。日期只能向前拨，不能倒退。',
    en: 'The business date is {today}, and {to} does not lie after it. The date moves forwards only.',
  },
  'error.clock.advance.not-ahead.remedy': {
    'zh-CN': '请选择 {today} 之后的日期。',
    en: 'Choose a date after {today}.',
  },
  'error.clock.advance.too-far.reason': {
    'zh-CN': '一次最多向前拨 {most} 天。',
    en: 'The date can be moved by {most} days at a time, not more.',
  },
  'error.clock.advance.too-far.remedy': {
    'zh-CN': '请分几次拨，每次看过结果再继续。',
    en: 'Go in stages, and look at the result of each.',
  },
  'error.clock.advance.running.reason': {
    'zh-CN': '业务日期正在向前推进，还没有到达。',
    en: 'The business date is on its way already and has not arrived.',
  },
  'error.clock.advance.running.remedy': {
    'zh-CN': '请等它到达，或先取消这次推进。',
    en: 'Wait until it has arrived, or cancel that journey first.',
  },
  'error.clock.advance.none-running.reason': {
    'zh-CN': '业务日期没有在推进：可能已经到达，或已被取消。',
    en: 'The business date is not on its way: it has arrived, or somebody has cancelled the journey.',
  },
  'error.clock.advance.none-running.remedy': {
    'zh-CN': '无需再操作；请刷新页面查看现在的业务日期。',
    en: 'Nothing is left to do; load the page again to see the business date.',
  },
};
