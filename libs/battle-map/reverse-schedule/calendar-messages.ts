import type { Messages } from '#libs/platform/i18n/messages';

/** What the calendars of the kernel refuse. */
export const calendarMessages: Messages = {
  'error.calendar.date-invalid.reason': {
    'zh-CN': '“{date}”不是日历上存在的日期。',
    en: 'No calendar has the date "{date}".',
  },
  'error.calendar.date-invalid.remedy': {
    'zh-CN': '请按 2018-09-29 的格式填写，并核对月份和日期。',
    en: 'Write it as 2018-09-29, and check the month and the day.',
  },
  'error.calendar.time-invalid.reason': {
    'zh-CN': '“{time}”不是有效的时间。',
    en: 'No clock shows the time "{time}".',
  },
  'error.calendar.time-invalid.remedy': {
    'zh-CN': '请按 2018-09-29T09:00 的格式填写；一天的最后时刻写作 24:00。',
    en: 'Write it as 2018-09-29T09:00; the last moment of a day is 24:00.',
  },
  'error.calendar.hours-invalid.reason': {
    'zh-CN': '日历“{calendar}”中有一段工作时间不成立：从当天第 {from} 分钟到第 {to} 分钟。',
    en: 'Working hours of the calendar "{calendar}" cannot be: from minute {from} of the day to minute {to}.',
  },
  'error.calendar.hours-invalid.remedy': {
    'zh-CN': '每段工作时间须在 0:00 至 24:00 之间，精确到分钟，结束晚于开始，各段由早到晚且互不重叠。请修改该日历。',
    en: 'Hours lie between 0:00 and 24:00 in whole minutes, end after they begin, follow one another and do not overlap. Correct the calendar.',
  },
  'error.calendar.dates-reversed.reason': {
    'zh-CN': '日历“{calendar}”中有一段日期的开始（{from}）晚于结束（{to}）。',
    en: 'In the calendar "{calendar}" a stretch of days begins on {from}, after it ends on {to}.',
  },
  'error.calendar.dates-reversed.remedy': {
    'zh-CN': '请对调或改正这两个日期。',
    en: 'Swap or correct the two dates.',
  },
  'error.calendar.base-unknown.reason': {
    'zh-CN': '日历“{calendar}”以编号为“{base}”的日历为基础，但没有这个日历。',
    en: 'The calendar "{calendar}" is based on the calendar "{base}", which does not exist.',
  },
  'error.calendar.base-unknown.remedy': {
    'zh-CN': '请为它另选一个基础日历，或不设基础日历。',
    en: 'Choose another base for it, or none.',
  },
  'error.calendar.base-loop.reason': {
    'zh-CN': '日历的基础关系绕成了一圈：{calendars}。',
    en: 'Calendars are based on one another in a circle: {calendars}.',
  },
  'error.calendar.base-loop.remedy': {
    'zh-CN': '请将其中一个日历的基础日历改为圈外的日历，或不设基础日历。',
    en: 'Give one of them a base outside the circle, or none.',
  },
  'error.calendar.id-twice.reason': {
    'zh-CN': '日历“{calendar}”的编号“{id}”已被另一个日历使用。',
    en: 'The id "{id}" of the calendar "{calendar}" belongs to another calendar already.',
  },
  'error.calendar.id-twice.remedy': {
    'zh-CN': '请给其中一个日历换一个编号。',
    en: 'Give one of the two another id.',
  },
  'error.calendar.no-working-time.reason': {
    'zh-CN': '日历“{calendar}”在 {from} 至 {to} 之间没有任何工作时间，无法排期。',
    en: 'The calendar "{calendar}" has no working time between {from} and {to}, so nothing can be scheduled on it.',
  },
  'error.calendar.no-working-time.remedy': {
    'zh-CN': '请检查该日历的每周工作时间和停工日期，至少保留一段工作时间，或改用其他日历。',
    en: 'Look at its week and its days off and leave some working time, or use another calendar.',
  },
  'error.calendar.outside-horizon.reason': {
    'zh-CN': '所需的时间（{time}）超出了日历“{calendar}”已展开的范围：{from} 至 {to}。',
    en: 'The time asked for ({time}) lies outside the range of the calendar "{calendar}", {from} to {to}.',
  },
  'error.calendar.outside-horizon.remedy': {
    'zh-CN': '请检查是否有过早或过晚的日期、过长的工期或间隔；确需如此，请改短工期或分段安排。',
    en: 'Look for a date that is far too early or late, or a duration or lag that is far too long; if it is meant, shorten it or split the plan.',
  },
  'error.calendar.horizon-too-late.reason': {
    'zh-CN': '日期过晚：日历最多只能展开到 {latest}。',
    en: 'A date is too late: calendars reach until {latest}.',
  },
  'error.calendar.horizon-too-late.remedy': {
    'zh-CN': '请检查计划中的年份是否有误。',
    en: 'Look for a slip in the years of the plan.',
  },
  'error.calendar.ordinary-day-unworked.reason': {
    'zh-CN':
      '调休上班日应按{weekday, select, 0 {星期日} 1 {星期一} 2 {星期二} 3 {星期三} 4 {星期四} 5 {星期五} 6 {星期六} other {第 {weekday} 天}}的作息时间执行，但每周作息中这一天没有工作时间。',
    en: 'Make-up workdays take their hours from {weekday, select, 0 {Sunday} 1 {Monday} 2 {Tuesday} 3 {Wednesday} 4 {Thursday} 5 {Friday} 6 {Saturday} other {day {weekday}}}, on which the week has no working hours.',
  },
  'error.calendar.ordinary-day-unworked.remedy': {
    'zh-CN': '请为这一天填写工作时间，或改按有工作时间的一天执行。',
    en: 'Give that weekday hours, or take them from one that has some.',
  },
  'error.calendar.days-invalid.reason': {
    'zh-CN': '工作日的天数须为整数，而填写的是 {days}。',
    en: 'Working days are counted in whole numbers, and {days} is none.',
  },
  'error.calendar.days-invalid.remedy': {
    'zh-CN': '请填写整数天数；半天的工作日也按一天计。',
    en: 'Give a whole number; half a day counts as a working day.',
  },
  'error.calendar.rule-days-invalid.reason': {
    'zh-CN': '时限规则“{rule}”的天数为 {days}；天数须为大于 0 的整数。',
    en: 'The time limit "{rule}" is of {days} days; it must be a whole number above nought.',
  },
  'error.calendar.rule-days-invalid.remedy': {
    'zh-CN': '请对照文件依据改正该规则的天数。',
    en: 'Correct the days of the rule by its source.',
  },
  'error.calendar.rule-twice.reason': {
    'zh-CN': '“{matter}”有两条时限规则（“{first}”和“{second}”）自同一天起施行，无法确定适用哪一条。',
    en: 'Two time limits for "{matter}", "{first}" and "{second}", take effect on the same day, so it is open which applies.',
  },
  'error.calendar.rule-twice.remedy': {
    'zh-CN': '请删去其中一条，或改正其施行日期。',
    en: 'Remove one of them or correct the date on which it takes effect.',
  },
};
