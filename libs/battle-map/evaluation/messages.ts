import type { Messages } from '#libs/platform/i18n/messages';

export const evaluationMessages: Messages = {
  'error.evaluation.month-open.reason': {
    'zh-CN': '{month} 的积分尚未锁定，不能据以评定。',
    en: 'The points of {month} are not locked, and nothing is evaluated by points that may change.',
  },
  'error.evaluation.month-open.remedy': { 'zh-CN': '请选择已锁定的月份。', en: 'Choose a month that is locked.' },
  'error.evaluation.no-rules.reason': {
    'zh-CN': '{month} 没有生效的积分规则，无法划分等次。',
    en: 'No approved rules were in force in {month}, so there are no levels.',
  },
  'error.evaluation.no-rules.remedy': { 'zh-CN': '请选择规则生效期内的月份。', en: 'Choose a month in which rules were in force.' },
};
