import type { Messages } from '#libs/platform/i18n/messages';

/** Why the office stage says no: fact and cause, then what can be done. */
export const officeRefusals: Messages = {
  'error.office.unit.unknown.reason': { 'zh-CN': '没有名为“{unit}”的单位。', en: 'There is no unit named {unit}.' },
  'error.office.unit.unknown.remedy': {
    'zh-CN': '请核对单位名称，或先登记该单位。',
    en: 'Check the name, or register the unit first.',
  },
  'error.office.unit.name-taken.reason': {
    'zh-CN': '“{unit}”不能既是单位，又是几个单位的合称。',
    en: '{unit} cannot name a unit and a group of units at once.',
  },
  'error.office.unit.name-taken.remedy': { 'zh-CN': '请为其中一个另取名称。', en: 'Give one of the two another name.' },
  'error.office.post.unknown.reason': { 'zh-CN': '没有岗位“{post}”。', en: 'There is no post {post}.' },
  'error.office.post.unknown.remedy': {
    'zh-CN': '请从岗位列表中选择，或先登记该岗位。',
    en: 'Choose one of the list of posts, or register it first.',
  },
  'error.office.post.changed.reason': {
    'zh-CN': '在您操作期间，岗位“{post}”已被他人修改。',
    en: 'Somebody else has changed the post {post} or who holds it meanwhile.',
  },
  'error.office.post.changed.remedy': {
    'zh-CN': '请刷新后查看最新情况，再决定是否继续。',
    en: 'Reload it, look at what has changed, and decide again.',
  },
  'error.office.unit.gone.reason': { 'zh-CN': '没有这个单位。', en: 'There is no such unit.' },
  'error.office.unit.gone.remedy': { 'zh-CN': '请从单位列表中选择。', en: 'Choose one of the list of units.' },
  'error.office.unit.changed.reason': {
    'zh-CN': '在您操作期间，单位“{unit}”已被他人修改。',
    en: 'Somebody else has changed the unit {unit} meanwhile.',
  },
  'error.office.unit.changed.remedy': {
    'zh-CN': '请刷新后查看最新情况，再决定是否继续。',
    en: 'Reload it, look at what has changed, and decide again.',
  },
  'error.office.unit.retired.reason': { 'zh-CN': '单位“{unit}”已经撤销。', en: 'The unit {unit} is no more.' },
  'error.office.unit.retired.remedy': { 'zh-CN': '请选择现有的单位，或新建单位。', en: 'Choose a unit that there is, or create one.' },
  'error.office.unit.under-itself.reason': {
    'zh-CN': '“{unit}”不能放在自己下面：{way}。',
    en: '{unit} cannot stand under itself: {way}.',
  },
  'error.office.unit.under-itself.remedy': {
    'zh-CN': '请选择不在其下的单位作为上级。',
    en: 'Choose a unit above it that does not stand below it.',
  },
  'error.office.unit.name-exists.reason': { 'zh-CN': '已有名为“{unit}”的单位。', en: 'There is a unit named {unit} already.' },
  'error.office.unit.name-exists.remedy': {
    'zh-CN': '请另取名称；已撤销单位的名称也不能再用。',
    en: 'Choose another name; that of a unit that is no more stays taken too.',
  },
  'error.office.unit.has-units.reason': {
    'zh-CN': '“{unit}”下还有“{below}”，不能撤销。',
    en: '{below} stands under {unit}, which cannot be retired.',
  },
  'error.office.unit.has-units.remedy': {
    'zh-CN': '请先把下级单位移到别处，或先撤销下级单位。',
    en: 'Move the units under it elsewhere, or retire them first.',
  },
  'error.office.post.held.reason': { 'zh-CN': '岗位“{post}”还有人任职，不能撤销。', en: '{post} is held, so it cannot be retired.' },
  'error.office.post.held.remedy': {
    'zh-CN': '请先办理岗位移交，或把任职人调整为空缺。',
    en: 'Hand the post over first, or leave it vacant.',
  },
  'error.office.post.retired.reason': { 'zh-CN': '岗位“{post}”已经撤销。', en: 'The post {post} is no more.' },
  'error.office.post.retired.remedy': { 'zh-CN': '请选择现有的岗位，或新建岗位。', en: 'Choose a post that there is, or create one.' },
  'error.office.post.title-exists.reason': { 'zh-CN': '已有名为“{post}”的岗位。', en: 'There is a post named {post} already.' },
  'error.office.post.title-exists.remedy': {
    'zh-CN': '请另取名称；已撤销岗位的名称也不能再用。',
    en: 'Choose another title; that of a post that is no more stays taken too.',
  },
  'error.office.account.unknown.reason': {
    'zh-CN': '没有可用的账号“{account}”。',
    en: 'There is no account {account} in use.',
  },
  'error.office.account.unknown.remedy': {
    'zh-CN': '请核对登录名；新账号由安全管理员开通。',
    en: 'Check the log-in name; the security administrator creates new accounts.',
  },
  'error.office.calendar.changed.reason': {
    'zh-CN': '在您操作期间，工作日历已被他人修改（您要修改的是 {date}）。',
    en: 'Somebody else has changed the calendar meanwhile; you were changing {date}.',
  },
  'error.office.calendar.changed.remedy': {
    'zh-CN': '请刷新日历，看清现在的安排后再修改。',
    en: 'Reload the calendar, look at what it says now, and decide again.',
  },
  'error.office.calendar.too-long.reason': { 'zh-CN': '一次最多查看 {most} 天。', en: 'No more than {most} days are shown at a time.' },
  'error.office.calendar.too-long.remedy': { 'zh-CN': '请缩短起止日期。', en: 'Bring the two dates closer together.' },
  'error.office.day.undecided.reason': {
    'zh-CN': '{date} 没有本单位自定的安排。',
    en: 'The office itself has decided nothing about {date}.',
  },
  'error.office.day.undecided.remedy': {
    'zh-CN': '无需撤回；请刷新日历查看当天的安排。',
    en: 'There is nothing to take back; reload the calendar to see what holds.',
  },
  'error.office.day.hours.reason': {
    'zh-CN': '{from} 至 {to} 的时段不成立：须先后排列、互不重叠。',
    en: 'The hours {from} to {to} cannot be: hours follow each other and do not overlap.',
  },
  'error.office.day.hours.remedy': {
    'zh-CN': '请按先后顺序填写各时段，如 08:30 至 12:00。',
    en: 'Give them in order, such as 08:30 to 12:00.',
  },
  'error.office.leave.reversed.reason': {
    'zh-CN': '请假的结束日期 {to} 早于开始日期 {from}。',
    en: 'The leave ends on {to}, before it begins on {from}.',
  },
  'error.office.leave.reversed.remedy': {
    'zh-CN': '请核对起止日期；只请一天假，两个日期相同。',
    en: 'Check the dates; for a single day both are the same.',
  },
  'error.office.leave.own-substitute.reason': { 'zh-CN': '请假的岗位不能由自己代理。', en: 'A post cannot stand in for itself.' },
  'error.office.leave.own-substitute.remedy': {
    'zh-CN': '请另选代理岗位，或不填。',
    en: 'Choose another post as the substitute, or none.',
  },
  'error.office.leave.overlaps.reason': {
    'zh-CN': '“{post}”在 {from} 至 {to} 已有请假记录。',
    en: '{post} is on leave from {from} to {to} already.',
  },
  'error.office.leave.overlaps.remedy': {
    'zh-CN': '请先撤销原来的请假，或改用不重叠的日期。',
    en: 'Take the earlier leave back first, or choose dates outside of it.',
  },
  'error.office.leave.unknown.reason': {
    'zh-CN': '没有这条请假记录，可能已被撤销。',
    en: 'There is no such leave; it may have been taken back.',
  },
  'error.office.leave.unknown.remedy': { 'zh-CN': '请刷新请假列表。', en: 'Reload the list of leave.' },
};
