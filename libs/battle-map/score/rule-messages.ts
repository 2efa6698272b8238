import type { Messages } from '#libs/platform/i18n/messages';

/** What the scoring kernel refuses. */
export const ruleMessages: Messages = {
  'error.score.points-invalid.reason': { 'zh-CN': '“{points}”不是有效的分值。', en: '"{points}" is no number of points.' },
  'error.score.points-invalid.remedy': {
    'zh-CN': '请填写最多两位小数的数字，如 -1、+0.5 或 −2.00。',
    en: 'Give a number with at most two decimals, such as -1, +0.5 or −2.00.',
  },
  'error.score.month-invalid.reason': { 'zh-CN': '“{month}”不是有效的月份。', en: '"{month}" is no month.' },
  'error.score.month-invalid.remedy': { 'zh-CN': '请按“年-月”填写，如 2018-09。', en: 'Give year and month, such as 2018-09.' },
  'error.score.month-locked.reason': {
    'zh-CN': '{month} 的积分已锁定（锁定至 {until}）。',
    en: 'The points of {month} are locked; months are locked up to {until}.',
  },
  'error.score.month-locked.remedy': {
    'zh-CN': '请在未锁定的月份核算，差额将作为更正计入该月。',
    en: 'Run the open month: what has changed is posted there as an adjustment.',
  },
  'error.score.task-twice.reason': {
    'zh-CN': '任务 {task} 在本月事实中出现了两次。',
    en: 'Task {task} stands twice among the facts of the month.',
  },
  'error.score.task-twice.remedy': {
    'zh-CN': '请核对任务编号后重新生成本月事实。',
    en: 'Check the code of the task and collect the facts again.',
  },
  'error.score.calendar-unknown.reason': {
    'zh-CN': '任务 {task} 使用的日历“{calendar}”不存在。',
    en: 'The calendar "{calendar}" of task {task} does not exist.',
  },
  'error.score.calendar-unknown.remedy': { 'zh-CN': '请为该任务选用已有的日历。', en: 'Give the task a calendar that exists.' },
  'error.score.sub-task-unknown.reason': {
    'zh-CN': '任务 {task} 的配合单位所负责的子任务 {subTask} 不在本月事实中。',
    en: 'The sub-task {subTask} by which a supporting unit answers for task {task} is not among the facts of the month.',
  },
  'error.score.sub-task-unknown.remedy': {
    'zh-CN': '请核对配合单位的子任务编号后重新生成本月事实。',
    en: 'Check the code of the sub-task and collect the facts again.',
  },
  'error.score.span-reversed.reason': {
    'zh-CN': '任务 {task} 有一段扣除期间的开始（{from}）晚于结束（{to}）。',
    en: 'A stretch of excused days of task {task} begins on {from}, after it ends on {to}.',
  },
  'error.score.span-reversed.remedy': { 'zh-CN': '请对调或改正这两个日期。', en: 'Swap or correct the two dates.' },
  'error.score.group-twice.reason': { 'zh-CN': '规则组“{group}”出现了两次。', en: 'The group of rules "{group}" stands twice.' },
  'error.score.group-twice.remedy': { 'zh-CN': '请合并或改名。', en: 'Join the two or rename one.' },
  'error.score.group-empty.reason': { 'zh-CN': '规则组“{group}”中没有规则。', en: 'The group "{group}" has no rule.' },
  'error.score.group-empty.remedy': { 'zh-CN': '请至少填写一条规则，或删去该组。', en: 'Give it at least one rule, or remove the group.' },
  'error.score.rule-twice.reason': { 'zh-CN': '规则编号 {rule} 出现了两次。', en: 'The rule {rule} stands twice.' },
  'error.score.rule-twice.remedy': { 'zh-CN': '请给其中一条换一个编号。', en: 'Give one of the two another code.' },
  'error.score.steps-invalid.reason': {
    'zh-CN': '规则 {rule} 的起算天数须为整数且大于前一档，累计扣分须多于前一档。',
    en: 'Rule {rule} must begin at a whole number of days above the step before it, and take more points in all.',
  },
  'error.score.steps-invalid.remedy': {
    'zh-CN': '请按天数由少到多排列，并核对天数和累计分值（扣分填负数）。',
    en: 'Order the steps by days, and check days and totals; points that are taken are negative.',
  },
  'error.score.cap-not-kept.reason': {
    'zh-CN':
      '规则组“{group}”不能按{per, select, month {月} quarter {季度} year {年} other {{per}}}封顶：逾期扣分每项任务只计一次，以最高一档为限。',
    en: 'The group "{group}" cannot be capped by {per}: lateness counts once a task, up to its worst step.',
  },
  'error.score.cap-not-kept.remedy': { 'zh-CN': '请将封顶方式改为“每项任务一次”。', en: 'Cap it once a task.' },
  'error.score.shares-invalid.reason': {
    'zh-CN': '连带责任比例须为 0 至 100 的整数，每种责任只填一次，且责任人须为 100。',
    en: 'Shares are whole percentages from 0 to 100, one for each part, and the owner has 100.',
  },
  'error.score.shares-invalid.remedy': { 'zh-CN': '请核对连带责任比例表。', en: 'Check the table of shares.' },
  'error.score.levels-invalid.reason': {
    'zh-CN': '等次须从高到低排列、各不相同，只有最低等次不设分数线，系数不得为负。',
    en: 'Levels fall from the best to the worst, each once; only the worst has no threshold, and no coefficient is negative.',
  },
  'error.score.levels-invalid.remedy': { 'zh-CN': '请核对等次、分数线和系数。', en: 'Check levels, thresholds and coefficients.' },
  'error.score.version-closed.reason': {
    'zh-CN': '规则版本“{version}”已经《{document}》批准，不能修改（{field}）。',
    en: 'The rules "{version}" were approved by {document} and cannot change ({field}).',
  },
  'error.score.version-closed.remedy': {
    'zh-CN': '请另立新版本，经批准后自未锁定的日期起施行。',
    en: 'Make a new version, and let it take effect, once approved, on a date that is not locked.',
  },
  'error.score.version-settled.reason': {
    'zh-CN': '{until} 及以前的月份已锁定，规则版本“{version}”的起止日期不能改到其中。',
    en: 'Months up to {until} are locked; the dates of the rules "{version}" cannot reach into them.',
  },
  'error.score.version-settled.remedy': { 'zh-CN': '请选择 {until} 以后的日期。', en: 'Choose a date after {until}.' },
  'error.score.version-range.reason': {
    'zh-CN': '规则版本“{version}”的施行日期（{from}）晚于截止日期（{to}）。',
    en: 'The rules "{version}" take effect on {from}, after they end on {to}.',
  },
  'error.score.version-range.remedy': { 'zh-CN': '请对调或改正这两个日期。', en: 'Swap or correct the two dates.' },
  'error.score.version-start-twice.reason': {
    'zh-CN': '规则版本“{version}”与“{other}”自同一天起施行，无法确定适用哪一个。',
    en: 'The rules "{version}" and "{other}" take effect on the same day, so it is open which apply.',
  },
  'error.score.version-start-twice.remedy': { 'zh-CN': '请改正其中一个的施行日期。', en: 'Change the date of one of them.' },
  'error.score.version-unknown.reason': { 'zh-CN': '没有规则版本“{version}”。', en: 'There are no rules "{version}".' },
  'error.score.version-unknown.remedy': { 'zh-CN': '请刷新后重新选择。', en: 'Load the list again and choose one.' },
};
