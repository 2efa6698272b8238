import type { Message } from '#libs/platform/i18n/messages';
import type { LedgerRemarkKind } from './contract/ledger-file.js';

/** What was read or left out in a way that the reader should know of. */
export const ledgerRemarkMessages: Readonly<Record<`ledger.remark.${LedgerRemarkKind}`, Message>> = {
  'ledger.remark.formula': {
    'zh-CN': '这里是公式，采用文件中保存的计算结果“{value}”。',
    en: 'A formula stands here; the result saved in the file was used: “{value}”.',
  },
  'ledger.remark.sheet-ignored': { 'zh-CN': '这张工作表没有读取。', en: 'This sheet was not read.' },
  'ledger.remark.column-ignored': { 'zh-CN': '“{heading}”列没有读取。', en: 'The column “{heading}” was not read.' },
  'ledger.remark.row-ignored': {
    'zh-CN': '这一行不是任务（标题、合计或说明），没有读取。',
    en: 'This row is no task (a caption, a sum or a note) and was not read.',
  },
  'ledger.remark.summary-days': {
    'zh-CN': '{task} 有下级任务，它自己的工期没有采用。',
    en: '{task} has tasks below it; its own working days were not used.',
  },
  'ledger.remark.project-without-tasks': {
    'zh-CN': '项目 {project} 还没有分解任务。',
    en: 'The project {project} has no tasks yet.',
  },
  'ledger.remark.project-by-title': {
    'zh-CN': '项目“{project}”没有编号，按名称对应到已有的 {code}。',
    en: 'The project “{project}” has no code; by its title it is {code}, which stands.',
  },
  'ledger.remark.project-code-given': {
    'zh-CN': '项目“{project}”没有编号，也没有同名的已有项目，编号定为 {code}；要用别的编号，请填写后重新试导入。',
    en: 'The project “{project}” has no code and none of this title stands: it is given {code}. For another code, write it and try again.',
  },
  'ledger.remark.force-by-name': {
    'zh-CN': '专班“{force}”没有编号，按名称对应到 {code}。',
    en: 'The task force “{force}” has no code; by its name it is {code}.',
  },
  'ledger.remark.tasks-by-name': {
    'zh-CN': '{project} 有 {count, number} 项任务没有编号，按名称对应到已有的任务（行 → 编号）：{rows}。',
    en: '{project} has {count, plural, one {# task} other {# tasks}} without a code, known by name (row → code): {rows}.',
  },
  'ledger.remark.task-codes-given': {
    'zh-CN': '{project} 有 {count, number} 项任务没有编号，也没有同名的已有任务，作为新任务编号（行 → 编号）：{rows}。',
    en: '{project} has {count, plural, one {# new task} other {# new tasks}} without a code, given one here (row → code): {rows}.',
  },
  'ledger.remark.macros-ignored': {
    'zh-CN': '文件含有宏，没有读取也没有运行。',
    en: 'The file has macros; they were neither read nor run.',
  },
  'ledger.remark.progress-ignored': {
    'zh-CN': '“目前进展”的文字没有导入；进度以“已完成”的数量为准。',
    en: 'The words of 目前进展 were not taken over; progress is what 已完成 says.',
  },
  'ledger.remark.unit-without-post': {
    'zh-CN': '“{unit}”还没有岗位，这里的任务由专班组长承担。',
    en: '“{unit}” has no post yet, so the head of the task force is asked for this task.',
  },
  'ledger.remark.days-missing': {
    'zh-CN': '按今天起排，{project} 到 {endDate} 还差 {days} 个工作日；可以导入，批准前请压缩或调整。',
    en: 'Counted from today, {project} lacks {days} working days until {endDate}. It can be taken over; shorten or move it before approval.',
  },
  'ledger.remark.tasks-left': {
    'zh-CN': '{project} 中已有、台账里没有的任务保持不变：{tasks}。',
    en: 'Tasks of {project} that the ledger does not name stay as they are: {tasks}.',
  },
  'ledger.remark.hand-over-past': {
    'zh-CN': 'people.json 中“{post}”的离任日期 {day} 已过，没有采用；仍需移交的，请在“岗位移交”中办理。',
    en: '{post} was to be handed over on {day}, which has passed: not taken over. If it is still to be done, do it on the page of hand-overs.',
  },
  'ledger.remark.more': { 'zh-CN': '另有 {count, number} 条说明没有列出。', en: '{count, number} more remarks are not listed.' },
};
