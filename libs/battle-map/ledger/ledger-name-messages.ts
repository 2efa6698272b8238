import type { Message } from '#libs/platform/i18n/messages';

type Asked =
  | 'same-name'
  | 'ambiguous-project'
  | 'ambiguous-task'
  | 'ambiguous-predecessor'
  | 'moved-meanwhile'
  | 'ambiguous-force'
  | 'same-force'
  | 'force-without-code'
  | 'force-moved';

/** Where a row is known by its name, and that is not certain. */
export const ledgerNameMessages: Readonly<Record<`error.ledger.fault.${Asked}.${'reason' | 'remedy'}`, Message>> = {
  'error.ledger.fault.same-name.reason': {
    'zh-CN': '“{task}”没有编号，同一项目{elsewhere, select, yes {在工作表“{sheet}”} other {}}第 {row} 行也叫这个名称，不能按名称区分。',
    en: '“{task}” has no code, and row {row}{elsewhere, select, yes { of the sheet “{sheet}”} other {}} of this project has the same name.',
  },
  'error.ledger.fault.same-name.remedy': {
    'zh-CN': '请在“任务编号”列写明各自的编号（没有该列的请加上），或改用不同的名称。',
    en: 'Write the code of each under 任务编号 (add the column if there is none), or give them different names.',
  },
  'error.ledger.fault.ambiguous-project.reason': {
    'zh-CN': '项目“{project}”没有编号，按名称可能是 {codes}，不能确定。',
    en: 'The project “{project}” has no code; by its title it may be {codes}.',
  },
  'error.ledger.fault.ambiguous-project.remedy': {
    'zh-CN': '请在“项目编号”列写明是哪一个（没有该列的请加上）；新的项目请写新的编号。',
    en: 'Write which one it is under 项目编号 (add the column if there is none); if it is new, a new code.',
  },
  'error.ledger.fault.ambiguous-task.reason': {
    'zh-CN': '“{task}”没有编号，按名称可能是 {codes}，不能确定。',
    en: '“{task}” has no code; by its name it may be {codes}.',
  },
  'error.ledger.fault.ambiguous-task.remedy': {
    'zh-CN': '请在“任务编号”列写明是哪一项（没有该列的请加上）；新的任务请写新的编号。',
    en: 'Write which one it is under 任务编号 (add the column if there is none); if it is new, a new code.',
  },
  'error.ledger.fault.ambiguous-predecessor.reason': {
    'zh-CN': '本项目有几项任务叫“{predecessor}”：{codes}，不能确定是哪一项。',
    en: 'Several tasks of this project are called “{predecessor}”: {codes}.',
  },
  'error.ledger.fault.ambiguous-predecessor.remedy': {
    'zh-CN': '请写前置任务的编号。',
    en: 'Name the predecessor by its code.',
  },
  'error.ledger.fault.ambiguous-force.reason': {
    'zh-CN': '“{force}”按名称可能是专班 {codes}，不能确定。',
    en: 'By its name, “{force}” may be the task force {codes}.',
  },
  'error.ledger.fault.ambiguous-force.remedy': { 'zh-CN': '请写明专班编号。', en: 'Write which one it is by its code.' },
  'error.ledger.fault.same-force.reason': {
    'zh-CN': '专班“{force}”没有编号，第 {row} 行也叫这个名称，不能按名称区分。',
    en: 'The task force “{force}” has no code, and row {row} has the same name.',
  },
  'error.ledger.fault.same-force.remedy': {
    'zh-CN': '请在“专班编号”列写明各自的编号（没有该列的请加上），或改用不同的名称。',
    en: 'Write the code of each under 专班编号 (add the column if there is none), or give them different names.',
  },
  'error.ledger.fault.force-without-code.reason': {
    'zh-CN': '专班“{force}”没有编号，也没有同名的已有专班。',
    en: 'The task force “{force}” has no code, and none of this name stands.',
  },
  'error.ledger.fault.force-without-code.remedy': {
    'zh-CN': '新的专班请在“专班编号”列写明编号（没有该列的请加上）；已有的请核对名称。',
    en: 'If it is new, write a code under 专班编号 (add the column if there is none); if it stands, check its name.',
  },
  'error.ledger.fault.force-moved.reason': {
    'zh-CN': '专班“{force}”没有编号；读取文件期间，同名的专班有了变动。',
    en: 'The task force “{force}” has no code, and what it is known by was changed while the file was read.',
  },
  'error.ledger.fault.force-moved.remedy': { 'zh-CN': '请重新试导入一次。', en: 'Try it again.' },
  'error.ledger.fault.moved-meanwhile.reason': {
    'zh-CN': '“{name}”没有编号；读取文件期间，它所对应的项目或任务有了变动。',
    en: '“{name}” has no code, and what it is known by was changed while the file was read.',
  },
  'error.ledger.fault.moved-meanwhile.remedy': { 'zh-CN': '请重新试导入一次。', en: 'Try it again.' },
};
