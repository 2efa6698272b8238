import type { Messages } from '#libs/platform/i18n/messages';

/** Why a ledger of items says no: fact and cause, then what can be done. */
export const itemLedgerRefusals: Messages = {
  'error.item-ledger.none.reason': { 'zh-CN': '这项任务还没有明细台账。', en: 'The task has no ledger of items yet.' },
  'error.item-ledger.none.remedy': { 'zh-CN': '请先设置明细台账。', en: 'Set one up first.' },
  'error.item-ledger.rests.reason': {
    'zh-CN':
      '{task} {rests, select, accepted {已办结} cancelled {已取消} suspended {已暂停} summary {有下级任务} other {所在方案没有在执行}}，明细只能查看。',
    en: '{task} is {rests, select, accepted {done} cancelled {cancelled} suspended {suspended} summary {made up of the tasks below it} other {of a plan that is not running}}, so its items are only read.',
  },
  'error.item-ledger.rests.remedy': {
    'zh-CN':
      '{rests, select, suspended {请先由分管领导或督导办恢复任务} summary {请在下级任务上设置明细} accepted {已办结的任务不再变更} cancelled {已取消的任务不再变更} other {请待方案批准后再办理}}。',
    en: '{rests, select, suspended {The leader in charge or the desk resumes the task first} summary {Keep items on the tasks below it} accepted {What is done is changed no more} cancelled {What is cancelled is changed no more} other {Wait until the plan is approved}}.',
  },
  'error.item-ledger.not-keeper.reason': {
    'zh-CN': '只有 {task} 的责任人、专班组长和督导办可以维护它的明细台账。',
    en: 'Only the owners of {task}, the head of its force and the supervision desk keep its ledger of items.',
  },
  'error.item-ledger.not-keeper.remedy': { 'zh-CN': '请联系任务责任人或督导办。', en: 'Ask the owner or the supervision desk.' },
  'error.item-ledger.changed.reason': {
    'zh-CN': '在您操作期间，{by}已更改 {task} 的明细台账设置。',
    en: '{by} has changed the ledger of {task} meanwhile.',
  },
  'error.item-ledger.changed.remedy': { 'zh-CN': '请刷新后再试。', en: 'Reload it and try again.' },
  'error.item-ledger.column-twice.reason': { 'zh-CN': '自设列“{column}”重复。', en: 'The column "{column}" stands twice.' },
  'error.item-ledger.column-twice.remedy': { 'zh-CN': '请改名或删去一列。', en: 'Rename or remove one of them.' },
  'error.item-ledger.column-built-in.reason': {
    'zh-CN': '“{column}”是台账固有的列，不必自设。',
    en: 'Every ledger has the column "{column}" already.',
  },
  'error.item-ledger.column-built-in.remedy': {
    'zh-CN': '请换一个列名，或直接使用固有的列。',
    en: 'Choose another name, or use the column that is there.',
  },
  'error.item-ledger.choices-missing.reason': {
    'zh-CN': '选项列“{column}”没有选项。',
    en: 'The column "{column}" has nothing to choose from.',
  },
  'error.item-ledger.choices-missing.remedy': { 'zh-CN': '请至少填写一个选项。', en: 'Give it at least one choice.' },
  'error.item-ledger.kind-in-use.reason': {
    'zh-CN': '台账已有 {count} 条明细，不能改变是否整改复查。',
    en: 'The ledger has {count} items; whether they are re-inspected cannot be changed any more.',
  },
  'error.item-ledger.kind-in-use.remedy': {
    'zh-CN': '如确需改变，请在另一项任务上新设台账。',
    en: 'If it has to be, set up a ledger on another task.',
  },
  'error.item-ledger.column-in-use.reason': {
    'zh-CN': '“{column}”列已有内容，不能删去或改类型。',
    en: 'Items have values in the column "{column}"; it can neither be removed nor become another kind.',
  },
  'error.item-ledger.column-in-use.remedy': {
    'zh-CN': '可以改名；要删去请先清空各条内容。',
    en: 'It can be renamed; to remove it, empty it item by item first.',
  },
  'error.item-ledger.column-unknown.reason': { 'zh-CN': '台账没有“{column}”列。', en: 'The ledger has no column "{column}".' },
  'error.item-ledger.column-unknown.remedy': { 'zh-CN': '请刷新后核对台账的列。', en: 'Reload the ledger and check its columns.' },
  'error.item-ledger.value.reason': {
    'zh-CN':
      '“{value}”不能填入“{column}”列：{kind, select, number {须是数字} date {须是日期} choice {须是下列之一：{choices}} other {须是文字}}。',
    en: '"{value}" does not fit the column "{column}": {kind, select, number {a number is wanted} date {a date is wanted} choice {choose one of {choices}} other {a text is wanted}}.',
  },
  'error.item-ledger.value.remedy': { 'zh-CN': '请按列的类型填写。', en: 'Fill it in as the column asks.' },
  'error.item-ledger.post-unknown.reason': { 'zh-CN': '没有这个岗位。', en: 'There is no such post.' },
  'error.item-ledger.post-unknown.remedy': { 'zh-CN': '请从岗位列表中选择。', en: 'Choose one of the list of posts.' },
  'error.item-ledger.number-taken.reason': { 'zh-CN': '编号 {number} 已经使用。', en: 'The number {number} is taken.' },
  'error.item-ledger.number-taken.remedy': { 'zh-CN': '请换一个编号，或留空自动编号。', en: 'Choose another number, or leave it empty.' },
  'error.item-ledger.item-unknown.reason': { 'zh-CN': '台账中没有这一条。', en: 'The ledger has no such item.' },
  'error.item-ledger.item-unknown.remedy': { 'zh-CN': '请刷新后再选。', en: 'Reload the list and choose again.' },
  'error.item-ledger.item-twice.reason': { 'zh-CN': '同一条选了两次。', en: 'An item was chosen twice.' },
  'error.item-ledger.item-twice.remedy': { 'zh-CN': '请刷新后重新选择。', en: 'Reload the list and choose again.' },
  'error.item-ledger.item-changed.reason': {
    'zh-CN': '在您操作期间，{by}已更新第 {number} 号“{name}”。',
    en: 'Item {number} "{name}" was changed by {by} meanwhile.',
  },
  'error.item-ledger.item-changed.remedy': {
    'zh-CN': '请刷新后查看最新情况，再决定是否继续。',
    en: 'Reload it, look at what has changed, and decide again.',
  },
  'error.item-ledger.state.reason': {
    'zh-CN':
      '第 {number} 号“{name}”目前{state, select, open {未完成} done {已完成} found {待整改} rectified {整改完成待复查} removed {已移除} other {已销号}}，不能{verb, select, finish {办结} undo {撤销办结} rectify {报整改完成} close {销号} fail {判为复查不合格} remove {移除} other {撤销销号}}。',
    en: 'Item {number} "{name}" is {state, select, open {open} done {done} found {to be rectified} rectified {rectified and to be re-inspected} removed {removed} other {closed}}, so it cannot be {verb, select, finish {done} undo {taken back} rectify {reported as rectified} close {closed} fail {failed} remove {removed} other {reopened}}.',
  },
  'error.item-ledger.state.remedy': { 'zh-CN': '请刷新后按当前状态办理。', en: 'Reload it and go on from its present state.' },
  'error.item-ledger.not-yours.reason': {
    'zh-CN':
      '第 {number} 号“{name}”不能由您{verb, select, finish {办结} undo {撤销办结} rectify {报整改完成} close {销号} fail {判为复查不合格} remove {移除} other {撤销销号}}。',
    en: 'Item {number} "{name}" cannot be {verb, select, finish {done} undo {taken back} rectify {reported as rectified} close {closed} fail {failed} remove {removed} other {reopened}} by you.',
  },
  'error.item-ledger.not-yours.remedy': {
    'zh-CN':
      '{verb, select, finish {由任务责任人、组长或该条责任岗位办理} undo {由专班组长或督导办撤销} rectify {由任务责任人或该条责任岗位报整改完成} reopen {由专班组长或督导办撤销} remove {由专班组长或督导办移除} other {由责任人、组长、分管领导或督导办复查}}。',
    en: '{verb, select, finish {The owners of the task, its head or the post of the item do that} undo {The head or the supervision desk takes it back} rectify {The owners of the task or the post of the item do that} reopen {The head or the supervision desk reopens it} remove {The head or the supervision desk removes it} other {An owner, the head, the leader in charge or the desk re-inspects it}}.',
  },
  'error.item-ledger.own-inspection.reason': {
    'zh-CN': '第 {number} 号“{name}”是您报的整改完成，不能由您复查。',
    en: 'You reported item {number} "{name}" as rectified, so somebody else re-inspects it.',
  },
  'error.item-ledger.own-inspection.remedy': { 'zh-CN': '请由另一人复查销号。', en: 'Ask somebody else to re-inspect it.' },
  'error.item-ledger.reason-missing.reason': {
    'zh-CN': '第 {number} 号“{name}”退回、撤销或移除须写明原因。',
    en: 'Taking item {number} "{name}" back, or removing it, needs a reason.',
  },
  'error.item-ledger.reason-missing.remedy': { 'zh-CN': '请填写原因。', en: 'Give the reason.' },
  'error.item-ledger.new-deadline.reason': {
    'zh-CN': '第 {number} 号“{name}”须有新的整改期限，不早于 {today}。',
    en: 'Item {number} "{name}" needs a new deadline, not before {today}.',
  },
  'error.item-ledger.new-deadline.remedy': { 'zh-CN': '请填写新的期限。', en: 'Give a new deadline.' },
  'error.item-ledger.bad-day.reason': {
    'zh-CN':
      '{on} 不能作为第 {number} 号“{name}”的完成日期：不能晚于今天（{today}）{found, select, none {} other {，也不能早于发现日期 {found}}}。',
    en: '{on} cannot be the day for item {number} "{name}": not after today, {today}{found, select, none {} other {, and not before it was found on {found}}}.',
  },
  'error.item-ledger.bad-day.remedy': { 'zh-CN': '请核对日期。', en: 'Check the date.' },
  'error.item-ledger.removed.reason': {
    'zh-CN': '第 {number} 号“{name}”已移除，只能查看。',
    en: 'Item {number} "{name}" was removed, and is only read.',
  },
  'error.item-ledger.removed.remedy': { 'zh-CN': '确需恢复的，请重新登记一条。', en: 'If it is wanted after all, write it down anew.' },
  'error.item-ledger.would-be-empty.reason': {
    'zh-CN': '移除后 {task} 的台账就没有明细了，而明细的数量就是任务的进度。',
    en: 'The ledger of {task} would have no item left, and their count is the progress of the task.',
  },
  'error.item-ledger.would-be-empty.remedy': {
    'zh-CN': '请先登记应有的明细再移除，或直接更正这一条。',
    en: 'Write down what belongs there first, or correct this one.',
  },
  'error.item-ledger.not-complete.reason': {
    'zh-CN': '{task} 的明细还没有全部完成：{done}/{total}。',
    en: 'The items of {task} are not all closed: {done} of {total}.',
  },
  'error.item-ledger.not-complete.remedy': { 'zh-CN': '请先办完其余各条。', en: 'Close the others first.' },
  'error.item-ledger.fault.state.reason': { 'zh-CN': '看不懂状态“{value}”。', en: 'The state "{value}" is not known.' },
  'error.item-ledger.fault.state.remedy': { 'zh-CN': '请写：{known}。', en: 'Write one of: {known}.' },
  'error.item-ledger.fault.state-step.reason': {
    'zh-CN':
      '第 {number} 号不能由导入从{from, select, open {未完成} done {已完成} found {待整改} rectified {整改完成待复查} other {已销号}}改为{to, select, open {未完成} done {已完成} found {待整改} rectified {整改完成待复查} other {已销号}}。',
    en: 'A list cannot lead item {number} from {from, select, open {open} done {done} found {to be rectified} rectified {rectified and to be re-inspected} other {closed}} to {to, select, open {open} done {done} found {to be rectified} rectified {rectified and to be re-inspected} other {closed}}.',
  },
  'error.item-ledger.fault.state-step.remedy': {
    'zh-CN': '请在页面上办理：销号要经过复查，退回和撤销要写原因。',
    en: 'Do it on the page: closing goes by way of a re-inspection, taking back needs a reason.',
  },
  'error.item-ledger.fault.closed-by-owner.reason': {
    'zh-CN': '“{name}”是新登记的，不能由责任人直接作为已销号导入。',
    en: '"{name}" is new; an owner cannot bring it as closed.',
  },
  'error.item-ledger.fault.closed-by-owner.remedy': {
    'zh-CN': '请改为“整改完成”，由他人复查销号；或由专班组长、督导办导入。',
    en: 'Bring it as rectified, to be re-inspected by somebody else; or let the head or the desk take it in.',
  },
  'error.item-ledger.fault.contradiction.reason': {
    'zh-CN': '第 {number} 号在台账中是“{known}”，而“{name}”是第 {other} 号。',
    en: 'Number {number} is "{known}" in the ledger, and "{name}" is number {other}.',
  },
  'error.item-ledger.fault.contradiction.remedy': {
    'zh-CN': '请核对：以编号为准就改名称，以名称为准就改编号。',
    en: 'Say which: if the number is right, change the name; if the name is right, change the number.',
  },
  'error.item-ledger.fault.name-elsewhere.reason': {
    'zh-CN': '台账中没有第 {number} 号，而“{name}”已是第 {other} 号。',
    en: 'The ledger has no number {number}, and "{name}" is number {other} already.',
  },
  'error.item-ledger.fault.name-elsewhere.remedy': {
    'zh-CN': '是同一家请写编号 {other}；是另一家请在名称中加以区别。',
    en: 'If it is the same, write number {other}; if it is another one, make its name different.',
  },
  'error.item-ledger.fault.removed.reason': {
    'zh-CN': '第 {number} 号“{name}”已从台账中移除。',
    en: 'Item {number} "{name}" was removed from the ledger.',
  },
  'error.item-ledger.fault.removed.remedy': {
    'zh-CN': '请从表中删去这一行；确需恢复的，请在页面上重新登记。',
    en: 'Take the row out of the list; if the item is wanted after all, write it down anew on the page.',
  },
  'error.item-ledger.fault.ambiguous.reason': {
    'zh-CN': '台账中有几条都叫“{name}”：第 {numbers} 号。',
    en: 'Several items are named "{name}": numbers {numbers}.',
  },
  'error.item-ledger.fault.ambiguous.remedy': { 'zh-CN': '请填写编号，说明是哪一条。', en: 'Write the number of the one that is meant.' },
  'error.item-ledger.fault.nameless.reason': {
    'zh-CN': '第 {number} 号没有名称，台账中也没有这个编号。',
    en: 'Number {number} has no name, and the ledger does not know it.',
  },
  'error.item-ledger.fault.nameless.remedy': { 'zh-CN': '请填写名称。', en: 'Give it a name.' },
  'error.item-ledger.fault.twice.reason': { 'zh-CN': '“{what}”与第 {first} 行重复。', en: '"{what}" stands in row {first} already.' },
  'error.item-ledger.fault.twice.remedy': { 'zh-CN': '请保留其中一行。', en: 'Keep one of the two rows.' },
};
