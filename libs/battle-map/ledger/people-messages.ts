import type { Messages } from '#libs/platform/i18n/messages';

export const peopleMessages: Messages = {
  'error.ledger.people.too-large.reason': {
    'zh-CN': '文件超过 {most, number} 个字符。',
    en: 'The file has more than {most, number} characters.',
  },
  'error.ledger.people.too-large.remedy': { 'zh-CN': '请只保留单位、岗位和专班。', en: 'Keep units, posts and task forces only.' },
  'error.ledger.people.not-json.reason': { 'zh-CN': '文件不是合法的 JSON。', en: 'The file is not valid JSON.' },
  'error.ledger.people.not-json.remedy': { 'zh-CN': '文件可能不完整；请重新取得该文件。', en: 'It may be cut off; obtain the file again.' },
  'error.ledger.people.encoding.reason': { 'zh-CN': '文件不是 UTF-8 编码。', en: 'The file is not UTF-8.' },
  'error.ledger.people.encoding.remedy': {
    'zh-CN': '请用“UTF-8”编码另存后重新导入，以免名称变成乱码。',
    en: 'Save it as UTF-8 and hand it over again; otherwise names would turn into other characters.',
  },
  'error.ledger.people.missing.reason': { 'zh-CN': '缺少 {field}。', en: '{field} is missing.' },
  'error.ledger.people.missing.remedy': { 'zh-CN': '请补充后重新导入。', en: 'Add it and read the file again.' },
  'error.ledger.people.value.reason': { 'zh-CN': '{field} 的值 {value} 不符合要求。', en: '{field} cannot be {value}.' },
  'error.ledger.people.value.remedy': {
    'zh-CN': '请按样例 people.json 改正后重新导入；日期写作 2018-08-06。',
    en: 'Correct it after the sample people.json; dates are written 2018-08-06.',
  },
  'error.ledger.people.unknown-unit.reason': { 'zh-CN': '{field}：units 中没有单位“{name}”。', en: '{field}: units has no “{name}”.' },
  'error.ledger.people.unknown-unit.remedy': {
    'zh-CN': '请核对名称，或在 units 中补上该单位。',
    en: 'Check the name, or add the unit to units.',
  },
  'error.ledger.people.unknown-post.reason': { 'zh-CN': '{field}：posts 中没有岗位“{name}”。', en: '{field}: posts has no “{name}”.' },
  'error.ledger.people.unknown-post.remedy': {
    'zh-CN': '请核对名称，或在 posts 中补上该岗位。',
    en: 'Check the name, or add the post to posts.',
  },
  'error.ledger.people.doubled.reason': { 'zh-CN': '{field}：“{name}”出现了两次。', en: '{field}: “{name}” stands twice.' },
  'error.ledger.people.doubled.remedy': { 'zh-CN': '请删去或改名其中一个。', en: 'Remove or rename one of the two.' },
  'error.ledger.people.ends-before.reason': {
    'zh-CN': '请假的结束日期 {to} 早于开始日期 {from}。',
    en: 'The leave ends on {to}, before it begins on {from}.',
  },
  'error.ledger.people.ends-before.remedy': {
    'zh-CN': '请改正其中一个日期；首尾两天都算在内。',
    en: 'Correct one of the dates; both days are included.',
  },
};
