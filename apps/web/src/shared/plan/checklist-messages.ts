import type { Messages } from '#libs/platform/i18n/messages';

/** What must be there before a task is done, on the desk and on the phone. */
export const checklistMessages = {
  title: { 'zh-CN': '检查项', en: 'Checklist' },
  progress: { 'zh-CN': '已完成 {done} / {total} 项', en: '{done} of {total} ticked off' },
  ticked: { 'zh-CN': '{by}于{date}勾选', en: 'ticked by {by} on {date}' },
  open: { 'zh-CN': '未完成', en: 'open' },
  'open.all': {
    'zh-CN': '全部勾选后才能报送 100%。',
    en: '100 percent can be reported once all of it is ticked off.',
  },
  evidence: { 'zh-CN': '办结证明', en: 'Evidence' },
  'evidence.required': { 'zh-CN': '报送 100% 时须附照片或文件', en: 'a report of 100 percent needs a photo or paper' },
  'evidence.line': {
    'zh-CN': '办结证明：报送 100% 时须附照片或文件',
    en: 'Evidence: a report of 100 percent needs a photo or paper',
  },
  weight: { 'zh-CN': '权重', en: 'Weight' },
  tags: { 'zh-CN': '标签', en: 'Tags' },

  edit: { 'zh-CN': '权重、标签和检查项', en: 'Weight, tags, checklist' },
  'edit.title': { 'zh-CN': '权重、标签和检查项：{task}', en: 'Weight, tags, checklist: {task}' },
  'weight.hint': {
    'zh-CN': '与同级任务相比所占的份量；不填则按工期。项目进度按权重汇总。',
    en: 'What it counts among its siblings; left empty, its duration. The progress of the project is weighed by it.',
  },
  'tags.hint': { 'zh-CN': '输入后按回车', en: 'Type one and press Enter' },
  'evidence.label': { 'zh-CN': '报送 100% 时必须附照片或文件', en: 'A report of 100 percent needs a photo or paper' },
  'item.n': { 'zh-CN': '检查项 {n}', en: 'Item {n}' },
  'item.add': { 'zh-CN': '添加检查项', en: 'Add an item' },
  'item.remove': { 'zh-CN': '删除检查项 {n}', en: 'Remove item {n}' },
  'item.remove.short': { 'zh-CN': '删除', en: 'Remove' },
  required: { 'zh-CN': '请填写', en: 'Required' },
  save: { 'zh-CN': '保存', en: 'Save' },

  'not-before': { 'zh-CN': '不得早于', en: 'Not before' },
  'must-finish-by': { 'zh-CN': '必须完成于', en: 'Must be over by' },
  dates: { 'zh-CN': '起止限制', en: 'Own dates' },
  'dates.title': { 'zh-CN': '起止限制：{task}', en: 'Own dates: {task}' },
  'dates.what': {
    'zh-CN': '外部定下的日期，例如某日之后才能申报、某日必须开考。工期立即重排；已下达的期限不变，须由领导批准修订。',
    en: 'Days that the world outside sets: an application that opens, an exam that does not wait. The plan is scheduled anew at once; due dates that were promised stay until a leader revises the plan.',
  },
  'dates.reason': { 'zh-CN': '调整原因', en: 'Reason' },
} as const satisfies Messages;
