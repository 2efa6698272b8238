import type { Messages } from '#libs/platform/i18n/messages';

const OWNER = '{owner, select, none {未定责任人，由组长{head}承担} other {责任人是{owner}}}';
const OWNER_EN = '{owner, select, none {It has no owner, so the head, {head}, is asked} other {The owner is {owner}}}';

/** Checklists and evidence: what is said of them, and why the stage says no. */
export const particularsMessages: Messages = {
  'audit.action.task.set-particulars': { 'zh-CN': '设定任务权重、标签和检查项', en: 'Set weight, tags and checklist of a task' },
  'audit.action.task.tick-item': { 'zh-CN': '勾选检查项', en: 'Ticked an item of a checklist' },
  'error.task.report.items-open.reason': {
    'zh-CN': '{task} 还有 {count} 个检查项没有完成，例如“{first}”。',
    en: '{task} is not complete: {count, plural, one {# item of its checklist is} other {# items of its checklist are}} open, "{first}" first.',
  },
  'error.task.report.items-open.remedy': {
    'zh-CN': '请责任人先逐项勾选，再报送 100%；没有全部完成的，报送实际进度。',
    en: 'The owner ticks them off, then reports 100 percent; until then report how far it is.',
  },
  'error.task.report.evidence-missing.reason': {
    'zh-CN': '{task} 要求提供办结证明，这份 100% 的报送没有附文件。',
    en: '{task} asks for evidence, and no file goes with this report of 100 percent.',
  },
  'error.task.report.evidence-missing.remedy': {
    'zh-CN': '请附上至少一张照片或一份文件，再报送。',
    en: 'Add at least one photo or paper and send it again.',
  },
  'error.task.checklist.not-owner.reason': {
    'zh-CN': `{task} 的检查项由责任人勾选。${OWNER}。`,
    en: `The owner ticks off what {task} needs. ${OWNER_EN}.`,
  },
  'error.task.checklist.not-owner.remedy': {
    'zh-CN': '请由责任人或共同责任人勾选；请假的，由登记的代理岗位勾选。',
    en: 'Leave it to its owners, or on leave to a substitute.',
  },
  'error.task.checklist.none.reason': { 'zh-CN': '{task} 没有检查项。', en: '{task} has no checklist.' },
  'error.task.checklist.none.remedy': { 'zh-CN': '如需检查项，请联系督导办设定。', en: 'The supervision desk sets one up.' },
  'error.task.checklist.unknown.reason': { 'zh-CN': '{task} 没有这个检查项。', en: '{task} has no such item.' },
  'error.task.checklist.unknown.remedy': { 'zh-CN': '请刷新后查看最新的检查项。', en: 'Load the task again and look at its list.' },
};
