import type { Messages } from '#libs/platform/i18n/messages';
import { peopleMessages } from './people-messages.js';
import { remarkMessages } from './remark-messages.js';
import { workbookMessages } from './workbook-messages.js';

const wholeFile: Messages = {
  'error.ledger.plan-file.too-large.reason': { 'zh-CN': '文件超过 {most} MB。', en: 'The file is larger than {most} MB.' },
  'error.ledger.plan-file.too-large.remedy': {
    'zh-CN': '请拆分计划，或去掉时间分段数据后重新导出。',
    en: 'Split the plan, or export it without time-phased data.',
  },
  'error.ledger.plan-file.too-many-tasks.reason': { 'zh-CN': '计划中的任务超过 {most} 项。', en: 'The plan has more than {most} tasks.' },
  'error.ledger.plan-file.too-many-tasks.remedy': {
    'zh-CN': '请把计划拆成几个文件分别导入。',
    en: 'Split the plan into several files and read each.',
  },
  'error.ledger.plan-file.too-many-days.reason': {
    'zh-CN': '日历中的例外日期展开后超过 {most} 天。',
    en: 'The exceptions of the calendars come to more than {most} days.',
  },
  'error.ledger.plan-file.too-many-days.remedy': {
    'zh-CN': '请缩短重复例外的起止范围后重新导出。',
    en: 'Shorten the range of the recurring exceptions and export the plan again.',
  },
  'error.ledger.plan-file.encoding.reason': {
    'zh-CN': '文件不是 UTF-8 或 UTF-16 编码的文本（{encoding}）。',
    en: 'The file is not text in UTF-8 or UTF-16 ({encoding}).',
  },
  'error.ledger.plan-file.encoding.remedy': {
    'zh-CN': '请在 Microsoft Project 中另存为 XML 格式后再导入，不要改动编码。',
    en: 'Save it as XML in Microsoft Project and leave the encoding as it is.',
  },
  'error.ledger.plan-file.not-xml.reason': { 'zh-CN': '第 {line} 行不是合法的 XML。', en: 'Line {line} is not well-formed XML.' },
  'error.ledger.plan-file.not-xml.remedy': {
    'zh-CN': '文件可能不完整或不是 XML 格式；请重新导出。',
    en: 'The file may be cut off or of another format; export it again.',
  },
  'error.ledger.plan-file.doctype.reason': {
    'zh-CN': '第 {line} 行含有文档类型声明（DOCTYPE），为安全起见不予读取。',
    en: 'Line {line} declares a document type (DOCTYPE), which is not read for safety.',
  },
  'error.ledger.plan-file.doctype.remedy': {
    'zh-CN': 'Microsoft Project 导出的文件没有这种声明；请确认来源并重新导出。',
    en: 'Files of Microsoft Project have none; check where the file comes from and export it again.',
  },
  'error.ledger.plan-file.too-deep.reason': {
    'zh-CN': '第 {line} 行的元素嵌套超过 {most} 层。',
    en: 'In line {line} elements are nested more than {most} levels deep.',
  },
  'error.ledger.plan-file.too-deep.remedy': {
    'zh-CN': '这不是项目计划的结构；请重新导出。',
    en: 'This is not the structure of a plan; export it again.',
  },
  'error.ledger.plan-file.not-a-plan.reason': {
    'zh-CN': '这不是 Microsoft Project 的 XML 文件：根元素是 {root}。',
    en: 'This is not an XML file of Microsoft Project: its root element is {root}.',
  },
  'error.ledger.plan-file.not-a-plan.remedy': {
    'zh-CN': '请在 Microsoft Project 中用“另存为 → XML 格式”导出。',
    en: 'In Microsoft Project use “Save As → XML Format”.',
  },
  'error.ledger.plan-file.empty.reason': { 'zh-CN': '文件是空的。', en: 'The file is empty.' },
  'error.ledger.plan-file.empty.remedy': { 'zh-CN': '请重新导出或重新取得该文件。', en: 'Export it again or obtain it again.' },
  'error.ledger.plan-file.unknown-format.reason': {
    'zh-CN': '文件既不是 XML 也不是 JSON，开头是“{beginning}”。',
    en: 'The file is neither XML nor JSON; it begins with “{beginning}”.',
  },
  'error.ledger.plan-file.unknown-format.remedy': {
    'zh-CN': '请在 Microsoft Project 中用“另存为 → XML 格式”导出。',
    en: 'In Microsoft Project use “Save As → XML Format”.',
  },
  'error.ledger.plan-file.not-json.reason': { 'zh-CN': '文件不是合法的 JSON。', en: 'The file is not valid JSON.' },
  'error.ledger.plan-file.not-json.remedy': {
    'zh-CN': '文件可能不完整；请重新取得该文件。',
    en: 'It may be cut off; obtain the file again.',
  },
};

const fields: Messages = {
  'error.ledger.plan-file.missing.reason': {
    'zh-CN': '缺少 {field}{line, plural, =0 {} other {（第 # 行）}}。',
    en: '{field} is missing{line, plural, =0 {} other { (line #)}}.',
  },
  'error.ledger.plan-file.missing.remedy': {
    'zh-CN': '请在原程序中补充后重新导出。',
    en: 'Complete it in the program that made the plan and export it again.',
  },
  'error.ledger.plan-file.value.reason': {
    'zh-CN': '{field} 的值“{value}”不符合要求{line, plural, =0 {} other {（第 # 行）}}。',
    en: '{field} cannot be “{value}”{line, plural, =0 {} other { (line #)}}.',
  },
  'error.ledger.plan-file.value.remedy': {
    'zh-CN': '请在原程序中改正后重新导出。',
    en: 'Correct it in the program that made the plan and export it again.',
  },
  'error.ledger.plan-file.date.reason': {
    'zh-CN': '{field} 的“{value}”不是 1900 年至 2199 年间的日期时间{line, plural, =0 {} other {（第 # 行）}}。',
    en: '“{value}” in {field} is no date and time of the years 1900 to 2199{line, plural, =0 {} other { (line #)}}.',
  },
  'error.ledger.plan-file.date.remedy': {
    'zh-CN': '请改成真实存在的日期，写作 2026-03-02T08:00:00。',
    en: 'Use a date that exists, written 2026-03-02T08:00:00.',
  },
};

const connections: Messages = {
  'error.ledger.plan-file.no-tasks.reason': { 'zh-CN': '文件中没有任务。', en: 'The file has no tasks.' },
  'error.ledger.plan-file.no-tasks.remedy': {
    'zh-CN': '请确认导出的是含任务的计划，且任务没有全部停用。',
    en: 'Check that the plan has tasks and that not all of them are inactive.',
  },
  'error.ledger.plan-file.doubled.reason': { 'zh-CN': '编号 {id} 出现了两次。', en: 'The id {id} stands in the file twice.' },
  'error.ledger.plan-file.doubled.remedy': {
    'zh-CN': '请在原程序中另存后重新导出。',
    en: 'Save the plan anew in the program that made it and export it again.',
  },
  'error.ledger.plan-file.unknown-task.reason': {
    'zh-CN': '{field} 指向编号为 {id} 的任务，但文件中没有它。',
    en: '{field} names the task {id}, which is not in the file.',
  },
  'error.ledger.plan-file.unknown-task.remedy': {
    'zh-CN': '请删除指向该任务的链接后重新导出。',
    en: 'Remove what points to it and export the plan again.',
  },
  'error.ledger.plan-file.unknown-calendar.reason': {
    'zh-CN': '使用了编号为 {id} 的日历，但文件中没有它。',
    en: 'The calendar {id} is used and is not in the file.',
  },
  'error.ledger.plan-file.unknown-calendar.remedy': {
    'zh-CN': '请为项目和任务选定文件中有的日历后重新导出。',
    en: 'Choose calendars for the project and its tasks and export the plan again.',
  },
  'error.ledger.plan-file.calendar-chain.reason': {
    'zh-CN': '日历 {id} 以自身为基准，或者基准日历超过 {most} 层。',
    en: 'The calendar {id} is based on itself, or on more than {most} levels of calendars.',
  },
  'error.ledger.plan-file.calendar-chain.remedy': {
    'zh-CN': '请改选基准日历后重新导出。',
    en: 'Choose another base calendar and export the plan again.',
  },
  'error.ledger.plan-file.tree-depth.reason': {
    'zh-CN': '任务 {id} 处在自身之下，或者大纲超过 {most} 级。',
    en: 'The task {id} stands under itself, or deeper than {most} levels.',
  },
  'error.ledger.plan-file.tree-depth.remedy': {
    'zh-CN': '请调整任务的大纲级别后重新导出。',
    en: 'Change the outline of the plan and export it again.',
  },
};

/** What is said of the files that are read. */
export const fileMessages: Messages = {
  ...wholeFile,
  ...fields,
  ...connections,
  ...remarkMessages,
  ...workbookMessages,
  ...peopleMessages,
};
