import type { Messages } from '../i18n/messages.js';

const refusals: Messages = {
  'error.http.invalid.reason': { 'zh-CN': '提交的内容有不符合要求的字段。', en: 'The request has fields that are not as required.' },
  'error.http.invalid.remedy': {
    'zh-CN': '请按各字段的提示修改后重新提交。',
    en: 'Correct the fields as told beside them and send it again.',
  },
  'error.http.unreadable.request.reason': {
    'zh-CN': '请求无法识别，格式不正确。',
    en: 'The request cannot be read: its form is not correct.',
  },
  'error.http.unreadable.request.remedy': {
    'zh-CN': '请刷新页面后重试；如果是程序调用，请对照接口文档检查请求格式。',
    en: 'Reload the page and try again; a program should compare its request with the API documentation.',
  },
  'error.http.unreadable.text.reason': {
    'zh-CN': '文字中含有无法保存的字符。',
    en: 'The text contains characters that cannot be stored.',
  },
  'error.http.unreadable.text.remedy': {
    'zh-CN': '请删去不可见字符后重新输入；从别处粘贴的文字可先粘贴为纯文本。',
    en: 'Remove invisible characters and enter it again; paste copied text as plain text.',
  },
  'error.http.unreadable.key.reason': { 'zh-CN': '请求中有不允许使用的字段名。', en: 'The request uses a field name that is not allowed.' },
  'error.http.unreadable.key.remedy': {
    'zh-CN': '请只使用接口文档中列出的字段。',
    en: 'Use only the fields that the API documentation lists.',
  },
  'error.http.unreadable.depth.reason': {
    'zh-CN': '内容嵌套超过 {most} 层。',
    en: 'The content is nested more than {most} levels deep.',
  },
  'error.http.unreadable.depth.remedy': {
    'zh-CN': '请对照接口文档检查内容的结构。',
    en: 'Compare the structure with the API documentation.',
  },
  'error.http.unauthenticated.reason': {
    'zh-CN': '您还没有登录，或者登录已经失效。',
    en: 'You are not signed in, or your session has ended.',
  },
  'error.http.unauthenticated.remedy': { 'zh-CN': '请重新登录。', en: 'Sign in again.' },
  'error.http.forbidden.reason': { 'zh-CN': '您的账号没有这项操作的权限。', en: 'Your account does not have the permission for this.' },
  'error.http.forbidden.remedy': {
    'zh-CN': '如工作需要，请向安全管理员申请权限。',
    en: 'If your work needs it, ask the security administrator for the permission.',
  },
  'error.http.not-found.reason': { 'zh-CN': '要找的内容不存在。', en: 'What was asked for does not exist.' },
  'error.http.not-found.remedy': {
    'zh-CN': '请检查地址是否正确；内容也可能已被移走。',
    en: 'Check the address; the content may also have been moved.',
  },
  'error.http.method.reason': { 'zh-CN': '这个地址不支持该操作方式。', en: 'This address does not support the method.' },
  'error.http.method.remedy': { 'zh-CN': '请对照接口文档检查调用方式。', en: 'Compare the call with the API documentation.' },
  'error.http.not-acceptable.reason': { 'zh-CN': '无法按要求的格式返回内容。', en: 'The content cannot be given in the format asked for.' },
  'error.http.not-acceptable.remedy': { 'zh-CN': '请改用 JSON 格式。', en: 'Ask for JSON.' },
  'error.http.timeout.reason': { 'zh-CN': '请求没有在规定时间内传完。', en: 'The request did not arrive completely in time.' },
  'error.http.timeout.remedy': { 'zh-CN': '请检查网络后重试。', en: 'Check the network and try again.' },
  'error.http.too-large.reason': { 'zh-CN': '提交的内容超过了大小限制。', en: 'The content is larger than allowed.' },
  'error.http.too-large.remedy': {
    'zh-CN': '请缩减内容；大文件请用上传附件的方式提交。',
    en: 'Send less; large files go through the file upload.',
  },
  'error.http.url-too-long.reason': { 'zh-CN': '网址太长。', en: 'The address is too long.' },
  'error.http.url-too-long.remedy': { 'zh-CN': '请减少筛选条件后重试。', en: 'Use fewer filters and try again.' },
  'error.http.unsupported.reason': { 'zh-CN': '不支持这种内容格式。', en: 'This content type is not supported.' },
  'error.http.unsupported.remedy': {
    'zh-CN': '请使用 JSON 格式（application/json）；上传文件请使用上传接口。',
    en: 'Use JSON (application/json); files go through the upload route.',
  },
  'error.http.too-many.reason': { 'zh-CN': '操作太频繁，已暂时限制。', en: 'Too many requests in a short time.' },
  'error.http.too-many.remedy': {
    'zh-CN': '请在 {seconds} 秒后重试。',
    en: 'Try again in {seconds} seconds.',
  },
  'error.http.headers-too-large.reason': { 'zh-CN': '请求头太大。', en: 'The request headers are too large.' },
  'error.http.headers-too-large.remedy': { 'zh-CN': '请清除本网站的 Cookie 后重试。', en: 'Clear the cookies of this site and try again.' },
  'error.http.unavailable.reason': { 'zh-CN': '系统暂时连接不上数据库。', en: 'The database cannot be reached at the moment.' },
  'error.http.unavailable.remedy': {
    'zh-CN': '您的这次操作没有保存，请稍后重试；如持续出现，请联系系统管理员。',
    en: 'Nothing is known to have been saved. Try again in a moment; if it goes on, tell the system administrator.',
  },
  'error.http.unexpected.reason': { 'zh-CN': '系统出现了意外错误。', en: 'Something unexpected went wrong in the system.' },
  'error.http.unexpected.remedy': {
    'zh-CN': '请稍后重试；如仍出现，请把错误编号告诉系统管理员。',
    en: 'Try again later; if it happens again, give the system administrator the correlation id.',
  },
};

const fields: Messages = {
  'error.http.field.required.reason': { 'zh-CN': '此项没有填写。', en: 'This is missing.' },
  'error.http.field.required.remedy': { 'zh-CN': '请填写此项。', en: 'Fill it in.' },
  'error.http.field.type.reason': { 'zh-CN': '此项的类型不对。', en: 'This is of the wrong type.' },
  'error.http.field.type.remedy': {
    'zh-CN':
      '请填写{expected, select, string {文字} number {数字} int {整数} boolean {是或否} array {列表} object {一组字段} date {日期} other {符合要求的内容}}。',
    en: 'Give {expected, select, string {a text} number {a number} int {a whole number} boolean {true or false} array {a list} object {an object} date {a date} other {what the documentation asks for}}.',
  },
  'error.http.field.choice.reason': { 'zh-CN': '此项不在可选范围内。', en: 'This is not one of the choices.' },
  'error.http.field.choice.remedy': { 'zh-CN': '请从以下各项中选择：{choices}。', en: 'Choose one of: {choices}.' },
  'error.http.field.shape.reason': { 'zh-CN': '此项不符合要求。', en: 'This is not as required.' },
  'error.http.field.shape.remedy': { 'zh-CN': '请对照说明检查后重新填写。', en: 'Compare it with the description and correct it.' },
  'error.http.field.least-length.reason': { 'zh-CN': '此项少于 {least} 个字。', en: 'This has fewer than {least} characters.' },
  'error.http.field.least-length.remedy': {
    'zh-CN': '请至少填写 {least} 个字。',
    en: 'Enter at least {least, plural, one {# character} other {# characters}}.',
  },
  'error.http.field.most-length.reason': { 'zh-CN': '此项超过 {most} 个字。', en: 'This has more than {most} characters.' },
  'error.http.field.most-length.remedy': { 'zh-CN': '请缩短到 {most} 个字以内。', en: 'Shorten it to {most} characters or fewer.' },
  'error.http.field.least-count.reason': { 'zh-CN': '此项少于 {least} 个。', en: 'There are fewer than {least}.' },
  'error.http.field.least-count.remedy': { 'zh-CN': '请至少选择或填写 {least} 个。', en: 'Give at least {least}.' },
  'error.http.field.most-count.reason': { 'zh-CN': '此项超过 {most} 个。', en: 'There are more than {most}.' },
  'error.http.field.most-count.remedy': { 'zh-CN': '请减少到 {most} 个以内。', en: 'Give {most} or fewer.' },
  'error.http.field.least-value.reason': { 'zh-CN': '此项小于 {least}。', en: 'This is less than {least}.' },
  'error.http.field.least-value.remedy': { 'zh-CN': '请填写不小于 {least} 的值。', en: 'Give {least} or more.' },
  'error.http.field.most-value.reason': { 'zh-CN': '此项大于 {most}。', en: 'This is more than {most}.' },
  'error.http.field.most-value.remedy': { 'zh-CN': '请填写不大于 {most} 的值。', en: 'Give {most} or less.' },
  'error.http.field.format.reason': { 'zh-CN': '此项的格式不对。', en: 'This does not have the right format.' },
  'error.http.field.format.remedy': {
    'zh-CN':
      '{format, select, email {请填写电子邮箱，例如 zhang@example.gov.cn。} uuid {请使用系统给出的编号。} date {请填写日期，例如 2026-11-23。} datetime {请填写日期和时间，例如 2026-11-23T14:05:00Z。} url {请填写完整的网址。} other {请对照说明检查格式。}}',
    en: '{format, select, email {Give an e-mail address, such as zhang@example.gov.cn.} uuid {Use the id that the system gave.} date {Give a date, such as 2026-11-23.} datetime {Give date and time, such as 2026-11-23T14:05:00Z.} url {Give a complete address.} other {Compare it with the description.}}',
  },
  'error.http.field.multiple.reason': { 'zh-CN': '此项不是 {divisor} 的倍数。', en: 'This is not a multiple of {divisor}.' },
  'error.http.field.multiple.remedy': { 'zh-CN': '请填写 {divisor} 的倍数。', en: 'Give a multiple of {divisor}.' },
  'error.http.field.unknown.reason': { 'zh-CN': '没有这个字段。', en: 'There is no such field.' },
  'error.http.field.unknown.remedy': { 'zh-CN': '请去掉这个字段。', en: 'Leave it out.' },
};

const titles: Messages = {
  'http.status.400': { 'zh-CN': '请求不符合要求', en: 'Bad request' },
  'http.status.401': { 'zh-CN': '需要登录', en: 'Not signed in' },
  'http.status.403': { 'zh-CN': '没有权限', en: 'Not permitted' },
  'http.status.404': { 'zh-CN': '没有找到', en: 'Not found' },
  'http.status.405': { 'zh-CN': '不支持该操作方式', en: 'Method not supported' },
  'http.status.406': { 'zh-CN': '无法按要求的格式返回', en: 'Not acceptable' },
  'http.status.408': { 'zh-CN': '请求超时', en: 'Request timeout' },
  'http.status.409': { 'zh-CN': '与当前状态冲突', en: 'Conflict' },
  'http.status.413': { 'zh-CN': '内容过大', en: 'Too large' },
  'http.status.414': { 'zh-CN': '网址过长', en: 'Address too long' },
  'http.status.415': { 'zh-CN': '格式不支持', en: 'Unsupported format' },
  'http.status.422': { 'zh-CN': '不符合规定', en: 'Refused by a rule' },
  'http.status.429': { 'zh-CN': '操作过于频繁', en: 'Too many requests' },
  'http.status.431': { 'zh-CN': '请求头过大', en: 'Headers too large' },
  'http.status.500': { 'zh-CN': '系统错误', en: 'System error' },
  'http.status.503': { 'zh-CN': '暂时不可用', en: 'Temporarily unavailable' },
};

const idempotency: Messages = {
  'error.http.idempotency.key.reason': { 'zh-CN': '防重复提交的编号不符合要求。', en: 'The Idempotency-Key is not a usable key.' },
  'error.http.idempotency.key.remedy': {
    'zh-CN': '请使用 1 到 100 个英文字符的编号，例如一个 UUID。',
    en: 'Use 1 to 100 printable ASCII characters without spaces, such as a UUID.',
  },
  'error.http.idempotency.other-request.reason': {
    'zh-CN': '这个防重复提交的编号已用于另一项操作。',
    en: 'This Idempotency-Key was already used for a different request.',
  },
  'error.http.idempotency.other-request.remedy': { 'zh-CN': '请刷新页面后重新提交。', en: 'Send the request with a new key.' },
  'error.http.idempotency.unfinished.reason': {
    'zh-CN': '同一项操作已经提交过，但还不知道结果。',
    en: 'The same request was sent before, and how it ended is not known.',
  },
  'error.http.idempotency.unfinished.remedy': {
    'zh-CN': '请先查看该操作是否已生效；如没有生效，请刷新页面后重新提交。',
    en: 'Look whether it took effect; if it did not, send it again with a new key.',
  },
  'error.http.idempotency.answer-not-kept.reason': {
    'zh-CN': '这项操作已经完成；其结果只显示一次，系统没有保存。',
    en: 'The request was carried out; its answer is shown only once and was not kept.',
  },
  'error.http.idempotency.answer-not-kept.remedy': {
    'zh-CN': '如果没有看到结果（例如临时密码），请重新办理一次。',
    en: 'If you did not see the answer (a temporary password, for example), do it once more with a new key.',
  },
};

const uploads: Messages = {
  'error.http.upload.not-a-form.reason': { 'zh-CN': '上传的内容不是文件表单。', en: 'The request is not a form with a file.' },
  'error.http.upload.not-a-form.remedy': {
    'zh-CN': '请通过页面上的上传按钮上传；程序调用请使用 multipart/form-data。',
    en: 'Use the upload button; a program sends multipart/form-data.',
  },
  'error.http.upload.missing.reason': { 'zh-CN': '没有选择文件。', en: 'No file was sent.' },
  'error.http.upload.missing.remedy': { 'zh-CN': '请选择一个文件后再上传。', en: 'Choose a file and send it again.' },
  'error.http.upload.too-large.reason': { 'zh-CN': '文件超过 {most} MB。', en: 'The file is larger than {most} MB.' },
  'error.http.upload.too-large.remedy': {
    'zh-CN': '请压缩图片、拆分文件，或请系统管理员调整 UPLOAD_MAX_MB。',
    en: 'Make pictures smaller, split the file, or ask the system administrator to raise UPLOAD_MAX_MB.',
  },
};

export const httpMessages: Messages = { ...refusals, ...fields, ...titles, ...idempotency, ...uploads };
