import type { Messages } from '../i18n/messages.js';

export const outboxMessages: Messages = {
  'error.outbox.dead-letter-unknown.reason': {
    'zh-CN': '没有编号为 {id} 的失败任务：它可能已经重试，或已经完成。',
    en: 'There is no dead letter number {id}: it may have been retried already, or be done.',
  },
  'error.outbox.dead-letter-unknown.remedy': {
    'zh-CN': '请刷新失败任务列表后再看。',
    en: 'Load the list of dead letters again.',
  },
  'error.outbox.text-unstorable.reason': {
    'zh-CN': '“{field}”中有无法保存的字符（空字符或残缺的文字编码），任务 {job} 没有登记。',
    en: 'The field "{field}" holds a character that cannot be stored (a NUL or half of a character), so nothing was written for the job {job}.',
  },
  'error.outbox.text-unstorable.remedy': {
    'zh-CN': '请删去该处的特殊字符，重新输入后再提交。',
    en: 'Remove the special characters there, type the text again and submit it once more.',
  },
};
