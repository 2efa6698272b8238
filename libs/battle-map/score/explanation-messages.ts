import type { Messages } from '#libs/platform/i18n/messages';

/** The sentences with which the scoring kernel explains entries, notes and standings; each stands by itself. */
export const explanationMessages: Messages = {
  'score.lateness.open': {
    'zh-CN': '任务 {task} 应于{due}完成，至{until}逾期 {days} 个工作日。',
    en: 'Task {task} was due on {due}; on {until} it was {days, plural, one {# working day} other {# working days}} late.',
  },
  'score.lateness.accepted': {
    'zh-CN': '任务 {task} 应于{due}完成，{until}报送完成，逾期 {days} 个工作日。',
    en: 'Task {task} was due on {due} and reported complete on {until}, {days, plural, one {# working day} other {# working days}} late.',
  },
  'score.lateness.in-time': {
    'zh-CN': '任务 {task} 的完成期限现为{due}，至{until}逾期 {days} 个工作日。',
    en: 'Task {task} is now due on {due}; on {until} it was {days, plural, one {# working day} other {# working days}} late.',
  },
  'score.lateness.counted': {
    'zh-CN': '扣除后按逾期 {days} 个工作日计。',
    en: 'What is left counts as {days, plural, one {# working day} other {# working days}} late.',
  },
  'score.excused.extension': {
    'zh-CN': '其中{from}至{to}为批准的延期，扣除 {days} 个工作日。',
    en: 'An approved extension from {from} to {to} takes off {days, plural, one {# working day} other {# working days}}.',
  },
  'score.excused.outside-approval': {
    'zh-CN': '其中{from}至{to}等待外部审批，扣除 {days} 个工作日。',
    en: 'Waiting for an outside approval from {from} to {to} takes off {days, plural, one {# working day} other {# working days}}.',
  },
  'score.excused.other-unit': {
    'zh-CN': '其中{from}至{to}等待其他单位，扣除 {days} 个工作日。',
    en: 'Waiting for another unit from {from} to {to} takes off {days, plural, one {# working day} other {# working days}}.',
  },
  'score.excused.force-majeure': {
    'zh-CN': '其中{from}至{to}受不可抗力影响，扣除 {days} 个工作日。',
    en: 'Force majeure from {from} to {to} takes off {days, plural, one {# working day} other {# working days}}.',
  },
  'score.excused.suspension': {
    'zh-CN': '{from}至{to}任务暂停，扣除 {days} 个工作日。',
    en: 'From {from} to {to} the task was suspended: {days, plural, one {# working day} other {# working days}} are taken off.',
  },
  'score.excused.blocked': {
    'zh-CN': '其中{from}至{to}等待他人负责的前置任务 {by}，扣除 {days} 个工作日。',
    en: 'Waiting from {from} to {to} for task {by}, which belongs to somebody else, takes off {days, plural, one {# working day} other {# working days}}.',
  },
  'score.share.head': {
    'zh-CN': '专班组长连带承担 {percent}%，任务累计扣 {total} 分。',
    en: 'The head of the task force bears {percent} % of {total} points.',
  },
  'score.share.leader': {
    'zh-CN': '分管领导连带承担 {percent}%，任务累计扣 {total} 分。',
    en: 'The leader in charge bears {percent} % of {total} points.',
  },
  'score.share.lead-unit': {
    'zh-CN': '牵头单位连带承担 {percent}%，任务累计扣 {total} 分。',
    en: 'The lead unit bears {percent} % of {total} points.',
  },
  'score.share.supporting-unit': {
    'zh-CN': '配合单位因自身子任务逾期承担 {percent}%，任务累计扣 {total} 分。',
    en: 'The supporting unit, whose own sub-task is late, bears {percent} % of {total} points.',
  },
  'score.hands.own': {
    'zh-CN': '任务曾经移交：本岗位承担期间逾期 {days} 个工作日，只按这些天计，应扣 {total} 分。',
    en: 'The task changed hands: {days, plural, one {# working day} other {# working days}} late while this post had it, and only those count, which costs {total} points.',
  },
  'score.hands.former': {
    'zh-CN': '任务现已由他人承担，移交后不再加扣。',
    en: 'Somebody else bears the task now; nothing is added after the hand-over.',
  },
  'score.hands.borne-before': {
    'zh-CN': '此前承担者已负担其中 {points} 分。',
    en: 'Those who bore it before keep {points} points of it.',
  },
  'score.waived': { 'zh-CN': '经复核已减免 {points} 分。', en: 'An appeal gave back {points} points.' },
  'score.amount.charged': {
    'zh-CN': '按 {rule}（规则 {version}）累计扣 {target} 分，已扣 {posted} 分，本次扣 {points} 分。',
    en: 'By {rule} (rules {version}) {target} points are taken in all; {posted} were taken before, {points} are taken now.',
  },
  'score.amount.returned': {
    'zh-CN': '按 {rule}（规则 {version}）累计扣 {target} 分，已扣 {posted} 分，本次退回 {points} 分。',
    en: 'By {rule} (rules {version}) {target} points are taken in all; {posted} were taken before, {points} are given back now.',
  },
  'score.amount.cancelled': {
    'zh-CN': '按 {rule}（规则 {version}）不应扣分，累计扣 {target} 分，已扣 {posted} 分，本次退回 {points} 分。',
    en: '{rule} (rules {version}) does not apply, {target} points are taken in all; {posted} were taken before, {points} are given back now.',
  },
  'score.adjustment.charged': {
    'zh-CN': '其中补扣 {points} 分，是对{until}及以前已锁定月份的更正。',
    en: 'Of this, {points} points taken correct months locked up to {until}.',
  },
  'score.adjustment.returned': {
    'zh-CN': '其中退回 {points} 分，是对{until}及以前已锁定月份的更正。',
    en: 'Of this, {points} points given back correct months locked up to {until}.',
  },
  'score.free.began-too-late': {
    'zh-CN': '计划批准时已过最晚开始时间，计划修订前不扣分：无人为不可能的计划扣分。',
    en: 'Its latest start lay before the approval of the plan, so it costs nothing until the plan is revised: nobody pays for an impossible plan.',
  },
  'score.free.all-excused': { 'zh-CN': '逾期各日均已扣除，不扣分。', en: 'All of these days are excused, so it costs nothing.' },
  'score.free.below-first-step': {
    'zh-CN': '未达到最低一档扣分标准，不扣分。',
    en: 'It has not reached the first step, so it costs nothing.',
  },
  'score.free.borne-before': {
    'zh-CN': '此前承担者已负担全部扣分，不再扣分。',
    en: 'Those who bore it before bear all that it costs, so it costs nothing more.',
  },
  'score.free.before-taking-over': {
    'zh-CN': '逾期各日均在接手之前，由移交前的承担者负担，不扣分。',
    en: 'All of these days were before it was taken over: whoever had it then bears them, so it costs nothing.',
  },
  'score.free.stationed': {
    'zh-CN': '责任方为派驻机构，不计分，有关情况报其上级部门。',
    en: 'Its owner is a stationed body, which gets no points; the finding goes to its superior.',
  },
  'score.free.no-rules': { 'zh-CN': '没有经批准的积分规则，不扣分。', en: 'No scoring rules were approved, so it costs nothing.' },
  'score.free.in-force-from': {
    'zh-CN': '积分规则自 {from} 起施行，任务期限 {due} 在此之前，不扣分。',
    en: 'The scoring rules are in force from {from}, and it was due on {due}, so it costs nothing.',
  },
  'score.free.in-force-until': {
    'zh-CN': '积分规则施行至 {until}，任务期限为 {due}，不扣分。',
    en: 'The scoring rules were in force until {until}, and it was due on {due}, so it costs nothing.',
  },
  'score.standing.reached': {
    'zh-CN':
      '基础分 {base} 分，锁定记分 {entries} 分，得分 {points} 分，达到 {from} 分，对应等次为{level, select, normal {正常} blue {蓝色} yellow {黄色} orange {橙色} red {红色} other {{level}}}。',
    en: 'Base {base}, locked entries {entries}: the score {points} reaches {from}, which is level {level}.',
  },
  'score.standing.lowest': {
    'zh-CN':
      '基础分 {base} 分，锁定记分 {entries} 分，得分 {points} 分，低于其他各等次，对应等次为{level, select, normal {正常} blue {蓝色} yellow {黄色} orange {橙色} red {红色} other {{level}}}。',
    en: 'Base {base}, locked entries {entries}: the score {points} is below all other levels, which is level {level}.',
  },
  'score.standing.suspended': {
    'zh-CN': '另有 {points} 分处于申诉期间，裁定前不生效。',
    en: 'Another {points} are under appeal and have no effect until it is decided.',
  },
  'score.standing.veto': {
    'zh-CN': '{foundBy}于 {on} 认定一票否决事项“{ground}”，按最低等次处理。',
    en: 'A veto ("{ground}") was found by {foundBy} on {on}, so the lowest level holds.',
  },
  'score.coefficient.of-level': { 'zh-CN': '奖金系数按等次为 {coefficient}。', en: 'The bonus coefficient of the level is {coefficient}.' },
  'score.coefficient.selected': {
    'zh-CN': '在名额内评为优秀，奖金系数为 {coefficient}。',
    en: 'Selected as excellent within the quota, so the bonus coefficient is {coefficient}.',
  },
  'score.coefficient.selected-in-vain': {
    'zh-CN': '虽评为优秀，但该等次不提高系数，奖金系数为 {coefficient}。',
    en: 'Selected as excellent, which changes nothing at this level: the bonus coefficient is {coefficient}.',
  },
  'score.awards.eligible': {
    'zh-CN': '{level, select, normal {正常} blue {蓝色} yellow {黄色} orange {橙色} red {红色} other {{level}}}等次具备评优树优资格。',
    en: 'Level {level} is eligible for awards.',
  },
  'score.awards.none': {
    'zh-CN': '{level, select, normal {正常} blue {蓝色} yellow {黄色} orange {橙色} red {红色} other {{level}}}等次不具备评优树优资格。',
    en: 'Level {level} is not eligible for awards.',
  },
};
