import type { Messages } from '#libs/platform/i18n/messages';

/** Waiting, resting, cancelled: why the task stage says no. */
export const standingMessages: Messages = {
  'error.task.block.not-owner.reason': {
    'zh-CN':
      '只有责任人、共同责任人或组长才能登记或解除 {task} 的等待事项。{owner, select, none {未定责任人，由组长{head}承担} other {责任人是{owner}}}。',
    en: 'Only its owners and the head of the force say what {task} waits for. {owner, select, none {It has no owner, so the head, {head}, is asked} other {The owner is {owner}}}.',
  },
  'error.task.block.not-owner.remedy': { 'zh-CN': '请由责任人或组长{head}办理。', en: 'Leave it to the owner or the head, {head}.' },
  'error.task.block.already.reason': { 'zh-CN': '{task} 已登记了等待事项。', en: '{task} waits for something already.' },
  'error.task.block.already.remedy': { 'zh-CN': '请先解除原来的等待，再登记新的。', en: 'End that wait first, then write down the next.' },
  'error.task.block.none.reason': { 'zh-CN': '{task} 没有在等待。', en: '{task} waits for nothing.' },
  'error.task.block.none.remedy': { 'zh-CN': '请刷新后查看最新情况。', en: 'Load it again and look at what has changed.' },
  'error.task.block.past.reason': {
    'zh-CN': '预计等到的日期已经过去（今天是 {today}）。',
    en: 'The day until which it is expected to wait has passed: today is {today}.',
  },
  'error.task.block.past.remedy': { 'zh-CN': '请填写今天或以后的日期，或留空。', en: 'Give today or a later day, or none.' },
  'error.task.wait.unknown.reason': { 'zh-CN': '{task} 没有这项等待。', en: '{task} has no such wait.' },
  'error.task.wait.unknown.remedy': { 'zh-CN': '请刷新后再选。', en: 'Load the task again and choose once more.' },
  'error.task.wait.own.reason': {
    'zh-CN': '{task} 的责任人和登记等待的人不能自己认定，也不能撤回认定。',
    en: 'Neither an owner of {task} nor whoever wrote the wait down recognises it, or takes that back.',
  },
  'error.task.wait.own.remedy': {
    'zh-CN': '请由分管领导或督导办的其他人办理。',
    en: 'Ask the leader in charge, or somebody else of the desk.',
  },
  'error.task.wait.recognised.reason': { 'zh-CN': '{task} 的这项等待已经认定。', en: 'This wait of {task} is recognised already.' },
  'error.task.wait.recognised.remedy': { 'zh-CN': '无需再办。', en: 'There is nothing more to do.' },
  'error.task.wait.not-leader.reason': {
    'zh-CN': '{task} 的等待只能由分管领导{leader, select, none {} other {（{leader}）}}或督导办认定和撤回认定。',
    en: 'Only the leader in charge{leader, select, none {} other {, {leader},}} and the supervision desk recognise a wait of {task}, or take that back.',
  },
  'error.task.wait.not-leader.remedy': { 'zh-CN': '请提请分管领导或督导办决定。', en: 'Ask the leader in charge or the desk.' },
  'error.task.wait.not-recognised.reason': {
    'zh-CN': '{task} 的这项等待没有认定过，没有可撤回的。',
    en: 'This wait of {task} is not recognised, so there is nothing to take back.',
  },
  'error.task.wait.not-recognised.remedy': {
    'zh-CN': '无需再办：没有认定的等待照计逾期。',
    en: 'There is nothing to do: its days count as late anyway.',
  },
  'error.task.wait.withdrawn.reason': {
    'zh-CN': '{task} 这项等待的认定已经撤回。',
    en: 'The recognition of this wait of {task} has been taken back already.',
  },
  'error.task.wait.withdrawn.remedy': {
    'zh-CN': '无需再办；依据补齐后可以重新认定。',
    en: 'There is nothing more to do; with proof it may be recognised once more.',
  },
  'error.task.suspend.not-leader.reason': {
    'zh-CN': '{task} 只能由分管领导{leader, select, none {} other {（{leader}）}}或督导办暂停和恢复。',
    en: 'Only the leader in charge{leader, select, none {} other {, {leader},}} and the supervision desk suspend or resume {task}.',
  },
  'error.task.suspend.not-leader.remedy': { 'zh-CN': '请提请分管领导或督导办决定。', en: 'Ask the leader in charge or the desk.' },
  'error.task.cancel.not-leader.reason': {
    'zh-CN': '{task} 只能由分管领导取消。{leader, select, none {本专班没有分管领导} other {分管领导是{leader}}}。',
    en: 'Only the leader in charge cancels {task}. {leader, select, none {The force has none} other {That is {leader}}}.',
  },
  'error.task.cancel.not-leader.remedy': {
    'zh-CN': '{leader, select, none {请督导办先登记分管领导} other {请提请分管领导决定}}。',
    en: '{leader, select, none {The desk names a leader in charge first} other {Ask the leader in charge}}.',
  },
};
