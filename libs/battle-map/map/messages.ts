import type { Messages } from '#libs/platform/i18n/messages';

export const mapMessages: Messages = {
  'permission.map:read': { 'zh-CN': '查看作战图', en: 'See the battle map' },
  'map.light.red': { 'zh-CN': '红灯', en: 'red' },
  'map.light.yellow': { 'zh-CN': '黄灯', en: 'yellow' },
  'map.light.green': { 'zh-CN': '绿灯', en: 'green' },
  'map.light.done': { 'zh-CN': '办结', en: 'done' },
  'map.why.accepted': { 'zh-CN': '已于{acceptedOn}验收办结，期限{due}。', en: 'Accepted on {acceptedOn}; it was due on {due}.' },
  'map.why.made-up': {
    'zh-CN': '期限{due}，{completedOn}补办完成，逾期 {days} 个工作日：补办只能转黄，不能转绿。',
    en: 'Due on {due} and made up on {completedOn}, {days, plural, one {# working day} other {# working days}} late: made up turns yellow, never green.',
  },
  'map.why.waits-for-acceptance': {
    'zh-CN': '{completedOn}已报完成，期限{due}，等待专班组长验收。',
    en: 'Reported complete on {completedOn}, due on {due}; the head of the task force is asked to accept it.',
  },
  'map.why.overdue': {
    'zh-CN': '期限{due}{days, plural, =0 {已过，从下一个工作日起计逾期} other {，已逾期 # 个工作日}}。',
    en: 'Due on {due}, {days, plural, =0 {which has passed; days are counted from the next working day} one {overdue for # working day} other {overdue for # working days}}.',
  },
  'map.why.near': {
    'zh-CN': '期限{due}，还剩 {days} 天（{workingDays} 个工作日）。',
    en: 'Due on {due}: {days, plural, one {# day} other {# days}} left ({workingDays, plural, one {# working day} other {# working days}}).',
  },
  'map.why.forecast': {
    'zh-CN': '期限{due}，按目前安排最早{forecast}完成，将逾期 {days} 个工作日。',
    en: 'As things stand it ends on {forecast} at the earliest, {days, plural, one {# working day} other {# working days}} after it is due on {due}.',
  },
  'map.why.began-too-late': {
    'zh-CN': '最迟应于{latestStart}开始，目前尚未签收；期限{due}。',
    en: 'It had to begin by {latestStart} and is not signed for yet; due on {due}.',
  },
  'map.why.on-time': {
    'zh-CN': '期限{due}，还剩 {workingDays} 个工作日。',
    en: 'Due on {due}: {workingDays, plural, one {# working day} other {# working days}} left.',
  },
  'map.why.suspended': {
    'zh-CN': '{suspendedOn}起暂停，期限{due}；恢复前不催办、不扣分。',
    en: 'Suspended on {suspendedOn}, due on {due}: until it is resumed nobody is reminded and no points are lost.',
  },
  'map.why.cancelled': { 'zh-CN': '{cancelledOn}已取消。', en: 'Cancelled on {cancelledOn}.' },
  'map.why.tasks': {
    'zh-CN': '红灯 {red} 项，黄灯 {yellow} 项，绿灯 {green} 项，办结 {done} 项。',
    en: '{red} red, {yellow} yellow, {green} green, {done} done.',
  },
  'map.why.missing-days': {
    'zh-CN': '距完成期限还缺 {days} 个工作日，需压缩、搭接或调整期限。',
    en: '{days, plural, one {# working day is} other {# working days are}} missing before the end date: cut, overlap or move it.',
  },
  'map.why.no-tasks': { 'zh-CN': '尚未分解任务。', en: 'Not broken down into tasks yet.' },
};
