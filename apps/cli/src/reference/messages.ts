import type { Messages } from '#libs/platform/i18n/messages';

export const referenceMessages: Messages = {
  'cli.usage.reference': {
    'zh-CN':
      '  reference 文件夹\n      排定文件夹中的全部计划，并与其他程序算出的日期逐项比对。有 MANIFEST.json 时按其中的级别和特性分列；\n      没有时读取文件夹中的全部 .json 和 .xml，均按 A 级要求。\n      退出码：0 A 级日期全部一致；1 有不一致或无法读取；2 用法有误。',
    en: '  reference FOLDER\n      Schedules all plans of a folder and compares with the dates that other programs calculated, by tier and feature of\n      its MANIFEST.json; without one, all its .json and .xml files are held to tier A.\n      Exit code: 0 all dates of tier A agree; 1 some do not, or a file cannot be read; 2 wrong use.',
  },
  'error.cli.manifest-invalid.reason': {
    'zh-CN': '{path} 不是有效的清单：{place} 不符合要求。',
    en: '{path} is no valid manifest: {place} is not what it should be.',
  },
  'error.cli.manifest-invalid.remedy': {
    'zh-CN': '清单是 JSON 数组，每项含 file 和 tier，可含 features 和 textbook；请改正或删除该文件。',
    en: 'It is a JSON array of entries with file and tier, and perhaps features and textbook; correct it or take it away.',
  },
  'error.cli.no-references.reason': { 'zh-CN': '{path} 中没有可比对的计划文件。', en: 'There are no plan files in {path}.' },
  'error.cli.no-references.remedy': {
    'zh-CN': '请指明含有 .json 或 .xml 计划文件的文件夹。',
    en: 'Name a folder with plan files, .json or .xml.',
  },
  'cli.reference.tier': { 'zh-CN': '级别 {tier}', en: 'Tier {tier}' },
  'cli.reference.features': { 'zh-CN': '按特性', en: 'By feature' },
  'cli.reference.all': { 'zh-CN': '合计', en: 'all' },
  'cli.reference.column.name': { 'zh-CN': '计划', en: 'plan' },
  'cli.reference.column.files': { 'zh-CN': '文件', en: 'files' },
  'cli.reference.column.leaves': { 'zh-CN': '末级任务', en: 'leaves' },
  'cli.reference.column.textbook': { 'zh-CN': '教科书算法', en: 'textbook passes' },
  'cli.reference.field.earlyStart': { 'zh-CN': '最早开始', en: 'ES' },
  'cli.reference.field.earlyFinish': { 'zh-CN': '最早完成', en: 'EF' },
  'cli.reference.field.lateStart': { 'zh-CN': '最迟开始', en: 'LS' },
  'cli.reference.field.lateFinish': { 'zh-CN': '最迟完成', en: 'LF' },
  'cli.reference.field.start': { 'zh-CN': '开始', en: 'start' },
  'cli.reference.field.finish': { 'zh-CN': '完成', en: 'finish' },
  'cli.reference.field.totalSlack': { 'zh-CN': '总时差', en: 'slack' },
  'cli.reference.field.freeSlack': { 'zh-CN': '自由时差', en: 'free slack' },
  'cli.reference.field.critical': { 'zh-CN': '关键', en: 'critical' },
  'cli.reference.disagreements': { 'zh-CN': 'A 级的不一致：', en: 'Disagreements of tier A:' },
  'cli.reference.disagreement': {
    'zh-CN': '  {plan}：任务 {id}“{task}”的{field}，原程序 {theirs}，这里 {ours}',
    en: '  {plan}: {field} of task {id} “{task}” is {theirs}, here {ours}',
  },
  'cli.reference.failed': { 'zh-CN': '  {plan}：{reason}', en: '  {plan}: {reason}' },
  'cli.reference.failures': { 'zh-CN': '无法排定的文件：', en: 'Files that could not be scheduled:' },
  'cli.reference.agree': {
    'zh-CN': 'A 级的 {count, number} 个日期全部一致。',
    en: 'Tier A: all {count, number} dates agree.',
  },
  'cli.reference.disagree': {
    'zh-CN': 'A 级的 {count, number} 个日期中有 {bad, number} 个不一致。',
    en: 'Tier A: {bad, number} of {count, number} dates do not agree.',
  },
};
