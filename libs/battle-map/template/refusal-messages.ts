import type { Messages } from '#libs/platform/i18n/messages';

const UNIT = '{unit, select, cd {个日历日} other {个工作日}}';
const UNIT_EN = '{unit, select, cd {calendar days} other {working days}}';

export const templateRefusalMessages: Messages = {
  'error.template.unknown.reason': { 'zh-CN': '没有这个模板或这一版本。', en: 'There is no such template, or no such version of it.' },
  'error.template.unknown.remedy': { 'zh-CN': '请从模板列表中选择。', en: 'Choose one of the list of templates.' },
  'error.template.changed.reason': {
    'zh-CN': '在您操作期间，模板 {template} 已改为第 {version} 版（{by}）。',
    en: 'The template {template} has become version {version} meanwhile ({by}).',
  },
  'error.template.changed.remedy': {
    'zh-CN': '请刷新后查看改了什么，再决定是否继续。',
    en: 'Reload it, look at what has changed, and decide again.',
  },
  'error.template.code-taken.reason': { 'zh-CN': '编号 {code} 已有模板使用。', en: 'Another template has the code {code}.' },
  'error.template.code-taken.remedy': { 'zh-CN': '请换一个编号，或修改原有模板。', en: 'Choose another code, or change that template.' },
  'error.template.step-twice.reason': { 'zh-CN': '有两个步骤的编号都是 {step}。', en: 'Two steps have the code {step}.' },
  'error.template.step-twice.remedy': { 'zh-CN': '请给其中一个换一个编号。', en: 'Give one of them another code.' },
  'error.template.parent-unknown.reason': {
    'zh-CN': '步骤 {step} 的上级 {parent} 不在模板中。',
    en: 'Step {step} stands below {parent}, which the template does not have.',
  },
  'error.template.parent-unknown.remedy': {
    'zh-CN': '请核对上级步骤的编号，或留空。',
    en: 'Check the code of the step above, or leave it out.',
  },
  'error.template.days-invalid.reason': {
    'zh-CN': `步骤 {step} 的天数 {days} ${UNIT}不成立。`,
    en: `Step {step} cannot have {days} ${UNIT_EN}.`,
  },
  'error.template.days-invalid.remedy': {
    'zh-CN': '请填写不小于 0 的天数：工作日可为半天，日历日为整数；最短工期须大于 0。',
    en: 'Give days, 0 or more: halves of working days, whole calendar days; a shortest length is above 0.',
  },
  'error.template.below-law.reason': {
    'zh-CN': `步骤“{step}”的 {days} ${UNIT}短于法定最短 {floor} ${UNIT}（{basis}）。`,
    en: `"{step}" with {days} ${UNIT_EN} is shorter than the {floor} that the law demands ({basis}).`,
  },
  'error.template.below-law.remedy': {
    'zh-CN': '法定期限不能压缩，请压缩其他步骤。',
    en: 'What the law demands cannot be cut; cut other steps.',
  },
  'error.template.below-floor.reason': {
    'zh-CN': `步骤“{step}”的 {days} ${UNIT}短于本单位规定的最短 {floor} ${UNIT}（{basis}）。`,
    en: `"{step}" with {days} ${UNIT_EN} is shorter than the office's own shortest length of {floor} ({basis}).`,
  },
  'error.template.below-floor.remedy': {
    'zh-CN': '最短工期是本单位自定的：确需更短，请同时改小最短工期并写明理由。',
    en: "The shortest length is the office's own: lower it as well, with its reason, if it has to be.",
  },
  'error.template.law-floor.reason': {
    'zh-CN': `步骤“{step}”的最短 {floor} ${UNIT}出自法规（{basis}），不能调低、去掉或改为本单位自定。`,
    en: `The shortest length of "{step}", {floor} ${UNIT_EN}, is the law's ({basis}); it cannot be lowered, removed or made the office's own.`,
  },
  'error.template.law-floor.remedy': {
    'zh-CN': '请保留原值；法规已修订的，同时填写新的条款依据。',
    en: 'Keep it; if the law has changed, give the new article as its basis.',
  },
  'error.template.project-twice.reason': { 'zh-CN': '项目编号 {project} 填了两次。', en: 'The project code {project} is given twice.' },
  'error.template.project-twice.remedy': { 'zh-CN': '请给每个项目不同的编号。', en: 'Give each project a code of its own.' },
  'error.template.project-exists.reason': {
    'zh-CN': '已有项目 {project}（{title}），不能再套用模板新建。',
    en: 'There is a project {project} already ({title}); a template makes new ones only.',
  },
  'error.template.project-exists.remedy': { 'zh-CN': '请换一个项目编号。', en: 'Choose another project code.' },
  'error.template.applied-already.reason': {
    'zh-CN': '项目 {project} 已于 {on} 由{by}套用模板 {template} 建立，不能重复套用。',
    en: 'The project {project} was made from the template {template} on {on} by {by}; it is not made twice.',
  },
  'error.template.applied-already.remedy': {
    'zh-CN': '请打开该项目查看；另建项目请换一个编号。',
    en: 'Open that project; for another one choose another code.',
  },
  'error.template.force-unknown.reason': {
    'zh-CN': '项目 {project} 的工作专班 {force} 尚未登记。',
    en: 'Project {project} names the task force {force}, which is not registered.',
  },
  'error.template.force-unknown.remedy': {
    'zh-CN': '请从工作专班列表中选择，或先登记该专班。',
    en: 'Choose one of the list of task forces, or register it first.',
  },
  'error.template.force-taken.reason': {
    'zh-CN': '工作专班编号 {force} 已经有了，或填了两次。',
    en: 'The task force {force} is there already, or given twice.',
  },
  'error.template.force-taken.remedy': {
    'zh-CN': '已有的专班直接写它的编号，不必新建；新专班请换一个编号。',
    en: 'A task force that is there is simply named by its code; give a new one another code.',
  },
  'error.template.unit-unknown.reason': {
    'zh-CN': '项目 {project} 的承办单位“{unit}”没有登记，或没有联系岗位。',
    en: 'The unit "{unit}" of project {project} is not registered, or has no contact post.',
  },
  'error.template.unit-unknown.remedy': {
    'zh-CN': '请核对单位名称；留空则任务由专班组长承担。',
    en: 'Check the name of the unit; left out, the head of the task force is asked.',
  },
  'error.template.end-date-missing.reason': { 'zh-CN': '项目 {project} 没有完成期限。', en: 'Project {project} has no end date.' },
  'error.template.end-date-missing.remedy': {
    'zh-CN': '请填写完成期限，或设定首个项目的期限和错开的工作日。',
    en: 'Give its end date, or the first end date and by how many working days the next ones follow.',
  },
};
