import type { Message, Messages } from '#libs/platform/i18n/messages';
import { PROJECT_KIND_NAMES } from '../action-plan/contract.js';
import type { LedgerFaultKind } from './domain/ledger-report.js';
import { ledgerNameMessages } from './ledger-name-messages.js';
import { ledgerRemarkMessages } from './ledger-remark-messages.js';

const refusals: Messages = {
  'error.ledger.workbook.too-large.reason': { 'zh-CN': '文件超过 {most} MB。', en: 'The file is larger than {most} MB.' },
  'error.ledger.workbook.too-large.remedy': {
    'zh-CN': '请删去表中的照片或与台账无关的工作表后重新保存。',
    en: 'Take out photographs and sheets that are no part of the ledger, and save it again.',
  },
  'error.ledger.workbook.too-many-parts.reason': {
    'zh-CN': '文件内部的部件超过 {most} 个。',
    en: 'The file is made of more than {most} parts.',
  },
  'error.ledger.workbook.too-many-parts.remedy': {
    'zh-CN': '请把台账的两张表复制到新的工作簿后再导入。',
    en: 'Copy the two sheets of the ledger into a new workbook.',
  },
  'error.ledger.workbook.inflates-too-far.reason': {
    'zh-CN': '文件解压后超过 {most} MB，为安全起见不予读取。',
    en: 'Unpacked, the file is larger than {most} MB; for safety it is not read.',
  },
  'error.ledger.workbook.inflates-too-far.remedy': {
    'zh-CN': '请把台账的两张表复制到新的工作簿后再导入；来历不明的文件请勿使用。',
    en: 'Copy the two sheets of the ledger into a new workbook; do not use a file of unknown origin.',
  },
  'error.ledger.workbook.too-much-text.reason': {
    'zh-CN': '工作簿中的文字超过 {most} MB。',
    en: 'The texts of the workbook are larger than {most} MB.',
  },
  'error.ledger.workbook.too-much-text.remedy': {
    'zh-CN': '请把台账的表复制到新的工作簿后再导入；来历不明的文件请勿使用。',
    en: 'Copy the sheets of the ledger into a new workbook; do not use a file of unknown origin.',
  },
  'error.ledger.workbook.too-many-sheets.reason': {
    'zh-CN': '工作簿的工作表超过 {most} 张。',
    en: 'The workbook has more than {most} sheets.',
  },
  'error.ledger.workbook.too-many-sheets.remedy': {
    'zh-CN': '请只保留作战图台账和工作专班两张表。',
    en: 'Keep the two sheets of the ledger only.',
  },
  'error.ledger.workbook.too-many-rows.reason': {
    'zh-CN': '工作表“{sheet}”的内容超过 {most} 行。',
    en: 'The sheet “{sheet}” has more than {most} rows.',
  },
  'error.ledger.workbook.too-many-rows.remedy': {
    'zh-CN': '请把台账拆成几个文件分别导入。',
    en: 'Split the ledger into several files and read each.',
  },
  'error.ledger.workbook.too-many-links.reason': {
    'zh-CN': '台账的前置任务合计超过 {most, number} 个。',
    en: 'The tasks have more than {most, number} predecessors together.',
  },
  'error.ledger.workbook.too-many-links.remedy': {
    'zh-CN': '每项任务只写直接的前置任务；台账很大时请拆成几个文件。',
    en: 'Name only those on which a task waits directly, or split the ledger into several files.',
  },
  'error.ledger.workbook.damaged.reason': {
    'zh-CN': '文件已损坏，无法读取（{part}）。',
    en: 'The file is damaged and cannot be read ({part}).',
  },
  'error.ledger.workbook.damaged.remedy': {
    'zh-CN': '请在 Excel 或 WPS 中打开并另存为 .xlsx 后重试；打不开的请重新取得该文件。',
    en: 'Open it in Excel or WPS and save it as .xlsx; if it does not open, obtain the file again.',
  },
  'error.ledger.workbook.not-xlsx.reason': {
    'zh-CN': '这不是 Excel 工作簿（.xlsx 或 .xls）。',
    en: 'This is no Excel workbook (.xlsx or .xls).',
  },
  'error.ledger.workbook.not-xlsx.remedy': {
    'zh-CN': '请在 Excel 或 WPS 中打开台账，另存为 .xlsx 后导入；仅改扩展名不起作用。',
    en: 'Open the ledger in Excel or WPS and save it as .xlsx; changing the name of the file is not enough.',
  },
  'error.ledger.workbook.web-page.reason': {
    'zh-CN': '这是一个网页（HTML），只是扩展名写成了 Excel 的。',
    en: 'This is a web page (HTML) under the name of a workbook.',
  },
  'error.ledger.workbook.web-page.remedy': {
    'zh-CN': '有些系统导出的 .xls 其实是网页；请在 Excel 或 WPS 中打开，另存为“Excel 工作簿（.xlsx）”后导入。',
    en: 'Some systems export pages as .xls: open it in Excel or WPS and save it as an Excel workbook (.xlsx).',
  },
  'error.ledger.workbook.too-slow.reason': {
    'zh-CN': '读取这个旧版 Excel 文件（.xls）超过 {seconds} 秒，已停止。',
    en: 'Reading this file of old Excel (.xls) took more than {seconds} seconds and was stopped.',
  },
  'error.ledger.workbook.too-slow.remedy': {
    'zh-CN': '请在 Excel 或 WPS 中打开，另存为“Excel 工作簿（.xlsx）”后导入；来历不明的文件请勿使用。',
    en: 'Open it in Excel or WPS and save it as an Excel workbook (.xlsx); do not use a file of unknown origin.',
  },
  'error.ledger.workbook.too-hungry.reason': {
    'zh-CN': '读取这个旧版 Excel 文件（.xls）需要超过 {most} MB 内存，已停止。',
    en: 'Reading this file of old Excel (.xls) needed more than {most} MB of memory and was stopped.',
  },
  'error.ledger.workbook.too-hungry.remedy': {
    'zh-CN': '请在 Excel 或 WPS 中打开，另存为“Excel 工作簿（.xlsx）”后导入；来历不明的文件请勿使用。',
    en: 'Open it in Excel or WPS and save it as an Excel workbook (.xlsx); do not use a file of unknown origin.',
  },
  'error.ledger.workbook.encrypted.reason': { 'zh-CN': '文件设有打开密码。', en: 'The file is protected by a password.' },
  'error.ledger.workbook.encrypted.remedy': {
    'zh-CN': '请取消打开密码，另存为 .xlsx 后导入。',
    en: 'Take the password away, save it as .xlsx and read it again.',
  },
};

const KINDS = Object.values(PROJECT_KIND_NAMES);

type FaultTexts = Readonly<Record<`error.ledger.fault.${LedgerFaultKind}.${'reason' | 'remedy'}`, Message>>;

const faults: FaultTexts = {
  'error.ledger.fault.missing-sheet.reason': { 'zh-CN': '没有找到工作表“{sheet}”。', en: 'There is no sheet “{sheet}”.' },
  'error.ledger.fault.missing-sheet.remedy': {
    'zh-CN': '请补上该表，表头按模板填写，且不要隐藏。',
    en: 'Add the sheet with the headings of the template, and do not hide it.',
  },
  'error.ledger.fault.missing-column.reason': { 'zh-CN': '缺少“{heading}”列。', en: 'The column “{heading}” is missing.' },
  'error.ledger.fault.missing-column.remedy': {
    'zh-CN': '请补上该列，列名写作“{heading}”；列的先后不限。',
    en: 'Add it under the heading “{heading}”; the order of columns does not matter.',
  },
  'error.ledger.fault.doubled-column.reason': { 'zh-CN': '“{heading}”列出现了两次。', en: 'The column “{heading}” stands twice.' },
  'error.ledger.fault.doubled-column.remedy': { 'zh-CN': '请删去或改名其中一列。', en: 'Remove or rename one of them.' },
  'error.ledger.fault.missing-filing-date.reason': {
    'zh-CN': '表头上方没有填报日期，无法确定工期从哪天算起。',
    en: 'No filing date stands above the headings, so nobody knows from which day the working days count.',
  },
  'error.ledger.fault.missing-filing-date.remedy': {
    'zh-CN': '请在标题下写明，如“填报日期:2018年7月2日”。',
    en: 'Write it below the title, as in “填报日期:2018年7月2日”.',
  },
  'error.ledger.fault.missing-value.reason': { 'zh-CN': '没有填写“{heading}”。', en: '“{heading}” is empty.' },
  'error.ledger.fault.missing-value.remedy': {
    'zh-CN': '请补填；不是任务的行请删去。',
    en: 'Fill it in, or remove the row if it is no task.',
  },
  'error.ledger.fault.missing-end-date.reason': {
    'zh-CN': '项目没有“{heading}”，无法倒排工期。',
    en: 'The project has no “{heading}”, from which its schedule is counted back.',
  },
  'error.ledger.fault.missing-end-date.remedy': {
    'zh-CN': '请填写日期，如 2018年11月30日前。',
    en: 'Give a date, as in 2018-11-30.',
  },
  'error.ledger.fault.no-rows.reason': { 'zh-CN': '表头下面没有内容。', en: 'Nothing stands below the headings.' },
  'error.ledger.fault.no-rows.remedy': { 'zh-CN': '请填写后再导入。', en: 'Fill in the sheet and read it again.' },
  'error.ledger.fault.bad-date.reason': { 'zh-CN': '“{value}”不是能确定到某一天的日期。', en: '“{value}” is not the date of one day.' },
  'error.ledger.fault.bad-date.remedy': {
    'zh-CN': '请写明年月日，如 2018年11月30日前、2018.11.30 或 2018年11月底；年份在 2000 至 2199 之间。',
    en: 'Give year, month and day, as in 2018年11月30日前 or 2018.11.30; the year lies between 2000 and 2199.',
  },
  'error.ledger.fault.bad-days.reason': {
    'zh-CN': '工期“{value}”不是 0 至 2600 的整数天数。',
    en: '“{value}” is no whole number of days from 0 to 2600.',
  },
  'error.ledger.fault.bad-days.remedy': {
    'zh-CN': '请填写从填报日期起还需要的工作日数，如 15；按日历天计的写作 30日历天；里程碑填 0。',
    en: 'Give the working days still needed from the filing date, as in 15, or calendar days as in 30日历天 or 30 calendar days; a milestone has 0.',
  },
  'error.ledger.fault.bad-number.reason': {
    'zh-CN': '“{heading}”的“{value}”不是不小于 0 的数。',
    en: '“{value}” in “{heading}” is no number of 0 or more.',
  },
  'error.ledger.fault.bad-number.remedy': {
    'zh-CN': '请只填数字，单位填在“单位”列，如 1200、70%。',
    en: 'Give the number alone, as in 1200 or 70%; the unit has its own column.',
  },
  'error.ledger.fault.beyond-whole.reason': {
    'zh-CN': '“{heading}”是 {value}，超过了 100%。',
    en: '“{heading}” is {value}, more than the whole.',
  },
  'error.ledger.fault.beyond-whole.remedy': {
    'zh-CN': '请核对；按百分比填写的完成量最多 100%。',
    en: 'Check it; of what is counted in percent at most 100% can be done.',
  },
  'error.ledger.fault.bad-predecessor.reason': { 'zh-CN': '前置任务“{value}”无法识别。', en: 'The predecessor “{value}” cannot be read.' },
  'error.ledger.fault.bad-predecessor.remedy': {
    'zh-CN': '请写成 编号、编号SS+5 或 编号FS+7（FS、SS、FF、SF，间隔为整数工作日），多项用逗号分开。',
    en: 'Write CODE, CODESS+5 or CODEFS+7 (FS, SS, FF or SF, lags in whole working days) with commas between.',
  },
  'error.ledger.fault.code-is-date.reason': {
    'zh-CN': '“{heading}”被 Excel 变成了日期。',
    en: 'Excel has turned “{heading}” into a date.',
  },
  'error.ledger.fault.code-is-date.remedy': {
    'zh-CN': '请把该列设为“文本”格式后重新填写编号。',
    en: 'Format the column as text and write the code again.',
  },
  'error.ledger.fault.too-long.reason': { 'zh-CN': '“{heading}”超过 {most} 个字符。', en: '“{heading}” is longer than {most} characters.' },
  'error.ledger.fault.too-long.remedy': { 'zh-CN': '请缩短后再导入。', en: 'Shorten it and read the ledger again.' },
  'error.ledger.fault.cell-error.reason': { 'zh-CN': '单元格是错误值 {value}。', en: 'The cell holds the error {value}.' },
  'error.ledger.fault.cell-error.remedy': {
    'zh-CN': '请改正公式，或直接填写内容。',
    en: 'Correct its formula, or write the value itself.',
  },
  'error.ledger.fault.uncalculated.reason': {
    'zh-CN': '单元格的公式没有保存计算结果。',
    en: 'The formula of the cell was saved without its result.',
  },
  'error.ledger.fault.uncalculated.remedy': {
    'zh-CN': '请在 Excel 或 WPS 中打开、重新计算并保存，或直接填写内容。',
    en: 'Open the file in Excel or WPS, calculate and save it, or write the value itself.',
  },
  'error.ledger.fault.doubled-code.reason': {
    'zh-CN': '编号 {code} 已在第 {row} 行使用。',
    en: 'The code {code} stands in row {row} already.',
  },
  'error.ledger.fault.doubled-code.remedy': { 'zh-CN': '请给其中一项换一个编号。', en: 'Give one of the two another code.' },
  'error.ledger.fault.doubled-on-sheet.reason': {
    'zh-CN': '编号 {code} 已在工作表“{sheet}”第 {row} 行使用。',
    en: 'The code {code} stands in row {row} of the sheet “{sheet}” already.',
  },
  'error.ledger.fault.doubled-on-sheet.remedy': {
    'zh-CN': '请给其中一项换一个编号；备份的工作表请删除或隐藏。',
    en: 'Give one of the two another code; remove or hide a sheet that is a copy.',
  },
  'error.ledger.fault.contradiction.reason': {
    'zh-CN': '同一项目的“{heading}”不一致：前面是“{first}”，这里是“{value}”。',
    en: 'One project has two values of “{heading}”: “{first}” before, “{value}” here.',
  },
  'error.ledger.fault.contradiction.remedy': {
    'zh-CN': '请统一；不同的项目请用不同的项目编号。',
    en: 'Make them equal, or give different projects different codes.',
  },
  'error.ledger.fault.task-without-project.reason': {
    'zh-CN': '这一行上面没有项目编号。',
    en: 'No project code stands in this row or above it.',
  },
  'error.ledger.fault.task-without-project.remedy': {
    'zh-CN': '请填写这项任务所属项目的编号。',
    en: 'Give the code of the project to which the task belongs.',
  },
  ...ledgerNameMessages,
  'error.ledger.fault.unknown-predecessor.reason': {
    'zh-CN': '{task} 的前置任务 {predecessor} 不在台账中。',
    en: 'The predecessor {predecessor} of {task} is not in the ledger.',
  },
  'error.ledger.fault.unknown-predecessor.remedy': { 'zh-CN': '请核对编号。', en: 'Check the code.' },
  'error.ledger.fault.foreign-predecessor.reason': {
    'zh-CN': '{task} 的前置任务 {predecessor} 属于另一个项目 {project}；工期按项目分别倒排。',
    en: 'The predecessor {predecessor} of {task} belongs to the project {project}; each project is scheduled by itself.',
  },
  'error.ledger.fault.foreign-predecessor.remedy': {
    'zh-CN': '请删去该前置任务，或在本项目中加一项等待对方完成的任务。',
    en: 'Take it away, or add a task to this project that waits for the other one.',
  },
  'error.ledger.fault.doubled-predecessor.reason': {
    'zh-CN': '{task} 对前置任务 {predecessor} 写了两次同一种关系。',
    en: '{task} names the predecessor {predecessor} twice with the same relation.',
  },
  'error.ledger.fault.doubled-predecessor.remedy': { 'zh-CN': '请保留其中一个。', en: 'Keep one of the two.' },
  'error.ledger.fault.unknown-kind.reason': { 'zh-CN': '“{value}”不是项目的类别。', en: '“{value}” is no kind of project.' },
  'error.ledger.fault.unknown-kind.remedy': {
    'zh-CN': `请填写${KINDS.map((names) => names['zh-CN']).join('或')}，或留空；这一列另有含义的，请换一个列名。`,
    en: `Write ${KINDS.map((names) => `${names['zh-CN']} (${names.en})`).join(' or ')}, or leave it empty; if the column means something else, give it another heading.`,
  },
  'error.ledger.fault.unknown-force.reason': { 'zh-CN': '工作专班表中没有 {force}。', en: 'The sheet of task forces has no {force}.' },
  'error.ledger.fault.unknown-force.remedy': {
    'zh-CN': '请填写工作专班表中的专班编号或名称，或在该表补上这个专班。',
    en: 'Give a code or a name of that sheet, or add the task force there.',
  },
  'error.ledger.fault.unknown-unit.reason': { 'zh-CN': '单位“{unit}”不在单位名录中。', en: 'The office has no unit “{unit}”.' },
  'error.ledger.fault.unknown-unit.remedy': {
    'zh-CN': '请改用名录中的名称，或在 people.json 中补上该单位后一并导入。',
    en: 'Use a name that the office has, or add the unit to people.json and hand that over too.',
  },
  'error.ledger.fault.unknown-post.reason': { 'zh-CN': '岗位“{post}”不在岗位名录中。', en: 'The office has no post “{post}”.' },
  'error.ledger.fault.unknown-post.remedy': {
    'zh-CN': '请改用名录中的名称，或在 people.json 中补上该岗位后一并导入。',
    en: 'Use a name that the office has, or add the post to people.json and hand that over too.',
  },
  'error.ledger.fault.more.reason': { 'zh-CN': '另有 {count, number} 处问题没有列出。', en: '{count, number} more faults are not listed.' },
  'error.ledger.fault.more.remedy': {
    'zh-CN': '请先改正以上各处，再导入一次。',
    en: 'Correct those that are, and read the ledger again.',
  },
};

export const workbookMessages: Messages = { ...refusals, ...faults, ...ledgerRemarkMessages };
