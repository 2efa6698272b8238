import type { Messages } from '#libs/platform/i18n/messages';

export const deadlinesMessages = {
  title: { 'zh-CN': '法定期限', en: 'Terms set by law' },
  lead: {
    'zh-CN': '选事项和起算日期，看最后一日是哪天。当日不计；最后一日逢休息日，顺延到下一个工作日。',
    en: 'Choose the matter and the day of the event to see the last day. The day itself is not counted; a last day of rest gives way to the next working day.',
  },
  matter: { 'zh-CN': '事项', en: 'Matter' },
  'matter.none': { 'zh-CN': '请选择', en: 'Choose' },
  from: { 'zh-CN': '起算日期', en: 'Day of the event' },
  'from.event': { 'zh-CN': '起算日期（{event}之日）', en: 'Day of the event ({event})' },
  due: { 'zh-CN': '最后一日：{due}', en: 'Last day: {due}' },
  counted: {
    'zh-CN': '自{from}{event}的次日起 {days} {unit, select, wd {个工作日} other {日}}，计算到{counted}。',
    en: '{days} {unit, select, wd {working days} other {days}} from the day after {event} on {from}: counted to {counted}.',
  },
  moved: { 'zh-CN': '{counted}是休息日，顺延到{due}。', en: '{counted} is a day of rest, so the term ends on {due}.' },
  provisional: {
    'zh-CN': '这段日子的节假日安排还没有公布，公布后请再算一次。',
    en: 'Holidays of these days are not published yet; count again once they are.',
  },
  rules: { 'zh-CN': '全部期限', en: 'All terms' },
  event: { 'zh-CN': '从何时起算', en: 'Counted from' },
  term: { 'zh-CN': '期限', en: 'Term' },
  'term.days': {
    'zh-CN': '{days} {unit, select, wd {个工作日} other {日}}',
    en: '{days} {unit, select, wd {working days} other {days}}',
  },
  force: { 'zh-CN': '施行', en: 'In force' },
  'force.since': { 'zh-CN': '{from}起', en: 'from {from}' },
  'force.between': { 'zh-CN': '{from}至{to}', en: 'from {from} to {to}' },
  source: { 'zh-CN': '出处', en: 'Source' },
} as const satisfies Messages;
