import type { Messages } from '#libs/platform/i18n/messages';

/** What the month's run and its periods refuse. */
export const runMessages: Messages = {
  'error.score.month-unknown.reason': {
    'zh-CN': '{month} 不在积分考核期内，或尚未到来。',
    en: 'No points are kept in {month}, or it has not come yet.',
  },
  'error.score.month-unknown.remedy': { 'zh-CN': '请从月份列表中选择。', en: 'Choose a month from the list.' },
  'error.score.month-not-over.reason': { 'zh-CN': '{month} 要到 {until} 才结束，现在不能核算。', en: '{month} is not over until {until}.' },
  'error.score.month-not-over.remedy': { 'zh-CN': '请在次月核算。', en: 'Run it in the next month.' },
  'error.score.before-opening.reason': {
    'zh-CN': '积分自 {opens} 起计，{month} 在此之前。',
    en: 'Points are kept from {opens} on, and {month} lies before that.',
  },
  'error.score.before-opening.remedy': { 'zh-CN': '请选择 {opens} 之后的月份。', en: 'Choose a month after {opens}.' },
  'error.score.earlier-month-open.reason': {
    'zh-CN': '{earlier} 尚未锁定，不能核算 {month}：以后月份的差额取决于以前已记的分。',
    en: '{earlier} is not locked yet, and what {month} costs depends on what was posted before it.',
  },
  'error.score.earlier-month-open.remedy': { 'zh-CN': '请先确认并锁定 {earlier}。', en: 'Confirm and lock {earlier} first.' },
  'error.score.not-drafted.reason': { 'zh-CN': '{month} 尚未草拟。', en: '{month} has not been drafted.' },
  'error.score.not-drafted.remedy': { 'zh-CN': '请先草拟该月积分。', en: 'Ask for its draft first.' },
  'error.score.not-ready.reason': { 'zh-CN': '{month} 的草稿还在生成。', en: 'The draft of {month} is still being made.' },
  'error.score.not-ready.remedy': { 'zh-CN': '请稍候刷新后再确认。', en: 'Wait a moment, load it again and confirm then.' },
  'error.score.not-to-confirm.reason': {
    'zh-CN': '{month} {state, select, confirmed {已经确认} locked {已经锁定} other {{state}}}，无需再次确认。',
    en: '{month} is {state} already.',
  },
  'error.score.not-to-confirm.remedy': {
    'zh-CN': '如需改动，请在锁定前重新草拟；锁定后的差额计入下一个月。',
    en: 'To change it, draft it anew before it is locked; after that, what differs is posted with the next month.',
  },
  'error.score.month-changed.reason': {
    'zh-CN': '{month} 在您查看期间已重新草拟。',
    en: '{month} was drafted anew while you were looking at it.',
  },
  'error.score.month-changed.remedy': {
    'zh-CN': '请刷新并核对新草稿后再确认。',
    en: 'Load it again, look through the new draft and confirm that.',
  },
  'error.score.entry-unknown.reason': {
    'zh-CN': '{month} 的草稿中没有这一条（{key}）。',
    en: 'The draft of {month} has no such entry ({key}).',
  },
  'error.score.entry-unknown.remedy': { 'zh-CN': '请刷新后重新选择。', en: 'Load the list again and choose from it.' },
  'error.score.not-confirmed.reason': {
    'zh-CN': '{month} 尚未经人确认，不能锁定。',
    en: 'Nobody has confirmed {month}, so it cannot be locked.',
  },
  'error.score.not-confirmed.remedy': { 'zh-CN': '请先核对并确认该月积分。', en: 'Look through it and confirm it first.' },
  'error.score.period-days.reason': {
    'zh-CN': '考核期须由整月组成：自某月首日（{from}）至某月末日（{to}）。',
    en: 'A scoring period is made of whole months, and {from} to {to} is not.',
  },
  'error.score.period-days.remedy': {
    'zh-CN': '请填写某月的第一天和不早于该月的某月最后一天。',
    en: 'Give the first day of a month, and the last day of the same or a later one.',
  },
  'error.score.period-overlaps.reason': {
    'zh-CN': '{from} 至 {to} 已有考核期，两者重叠。',
    en: 'A scoring period from {from} to {to} is there already and shares days with it.',
  },
  'error.score.period-overlaps.remedy': { 'zh-CN': '请选择不重叠的起止日期。', en: 'Choose days that lie beside it.' },
};
