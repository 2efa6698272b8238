import type { Messages } from '#libs/platform/i18n/messages';

export const handOverMessages: Messages = {
  'tick.hand-over.hand-over-posts': { 'zh-CN': '办理当日岗位移交', en: 'Hand posts over' },
  'job.hand-over.on-falls-due': { 'zh-CN': '办理当日导入的岗位移交', en: 'Hand over what a list brought today' },
  'permission.hand-over:read': { 'zh-CN': '查看岗位移交', en: 'See hand-overs of posts' },
  'permission.hand-over:plan': { 'zh-CN': '办理岗位移交', en: 'Plan hand-overs of posts' },
  'permission.hand-over:retire': { 'zh-CN': '撤销单位和岗位', en: 'Retire units and posts' },
  'audit.action.hand-over.retire-post': { 'zh-CN': '撤销岗位', en: 'Retired a post' },
  'audit.action.hand-over.retire-unit': { 'zh-CN': '撤销单位', en: 'Retired a unit' },
  'error.hand-over.open-work.reason': {
    'zh-CN':
      '还有未了的工作，不能撤销。{tasks, select, none {} other {未办结的任务：{tasks}。}}{forces, select, none {} other {所在专班：{forces}。}}',
    en: 'There is work left, so it cannot be retired.{tasks, select, none {} other { Open tasks: {tasks}.}}{forces, select, none {} other { Task forces: {forces}.}}',
  },
  'error.hand-over.open-work.remedy': {
    'zh-CN': '请先办理岗位移交，或调整工作专班。',
    en: 'Hand the posts over first, or change the task forces.',
  },
  'error.hand-over.to-take-over.reason': {
    'zh-CN': '{day} 有岗位移交要由其接手，不能撤销。',
    en: 'It is to take over from another post on {day}, so it cannot be retired.',
  },
  'error.hand-over.to-take-over.remedy': { 'zh-CN': '请先取消那次移交。', en: 'Call that hand-over off first.' },
  'audit.action.hand-over.plan-hand-over': { 'zh-CN': '登记岗位移交', en: 'Planned the hand-over of a post' },
  'audit.action.hand-over.cancel-hand-over': { 'zh-CN': '取消岗位移交', en: 'Called the hand-over of a post off' },
  'audit.action.hand-over.hand-over-posts': { 'zh-CN': '移交岗位', en: 'Handed a post over' },
  'error.hand-over.unknown.reason': { 'zh-CN': '没有这次岗位移交。', en: 'There is no such hand-over.' },
  'error.hand-over.unknown.remedy': { 'zh-CN': '请从移交列表中选择。', en: 'Choose one of the list of hand-overs.' },
  'error.hand-over.own-successor.reason': {
    'zh-CN': '“{post}”不能移交给自己。',
    en: '{post} cannot be handed over to itself.',
  },
  'error.hand-over.own-successor.remedy': {
    'zh-CN': '请选择另一个岗位接手；只是换人任职的，请直接指定任职人。',
    en: 'Choose another post; if only another person comes, assign the holder instead.',
  },
  'error.hand-over.past.reason': {
    'zh-CN': '离任日期 {day} 已经过去（今天是 {today}）。',
    en: '{day} has passed already: today is {today}.',
  },
  'error.hand-over.past.remedy': {
    'zh-CN': '请填写今天或以后的日期；填今天的，立即移交。',
    en: 'Give today, and it is done at once, or a later day.',
  },
  'error.hand-over.planned.reason': {
    'zh-CN': '“{post}”已登记于 {day} 移交给“{successor}”。',
    en: '{post} is to be handed over to {successor} on {day} already.',
  },
  'error.hand-over.planned.remedy': { 'zh-CN': '需要变更的，请先取消原来的移交。', en: 'To change that, call it off first.' },
  'error.hand-over.successor-leaves.reason': {
    'zh-CN': '“{post}”自 {day} 起无人任职，不能接手。',
    en: 'Nobody holds {post} from {day} on, so it cannot take over.',
  },
  'error.hand-over.successor-leaves.remedy': {
    'zh-CN': '请选择届时有人任职的岗位，或先取消相关的移交。',
    en: 'Choose a post that is held then, or call the other hand-over off first.',
  },
  'error.hand-over.done-already.reason': {
    'zh-CN': '“{post}”已于 {day} 移交。',
    en: '{post} was handed over on {day} already.',
  },
  'error.hand-over.done-already.remedy': {
    'zh-CN': '请在移交记录中查看；之后新分配的任务可改日再移交。',
    en: 'Look at its record; what came since can be handed over on another day.',
  },
  'error.hand-over.not-planned.reason': {
    'zh-CN': '{day} 的移交{state, select, done {已经办理} other {已经取消}}。',
    en: 'The hand-over of {day} {state, select, done {has happened} other {was called off}} already.',
  },
  'error.hand-over.not-planned.remedy': {
    'zh-CN': '请刷新列表；已办理的，可再登记一次反向移交。',
    en: 'Load the list again; what has happened can be handed over once more, the other way round.',
  },
};
