import type { Messages } from '../i18n/messages.js';

export const filesMessages: Messages = {
  'audit.action.files.upload-file': { 'zh-CN': '上传文件', en: 'Uploaded a file' },
  'error.files.not-found.reason': { 'zh-CN': '文件不存在，或者不是您上传的。', en: 'There is no such file, or it is not yours.' },
  'error.files.not-found.remedy': { 'zh-CN': '请在使用该文件的页面中打开它。', en: 'Open it on the page where it is used.' },
  'error.files.empty.reason': { 'zh-CN': '这是一个空文件。', en: 'The file is empty.' },
  'error.files.empty.remedy': { 'zh-CN': '请确认文件内容已保存后重新上传。', en: 'Check that its content was saved and upload it again.' },
  'error.files.other-kind.reason': {
    'zh-CN': '“{name}”的扩展名与内容不符：从内容看是 {kind}。',
    en: '“{name}” is not what its name says: by its content it is {kind}.',
  },
  'error.files.other-kind.remedy': {
    'zh-CN': '请用原来的程序打开，另存为正确的格式后上传；打不开的或来历不明的文件请勿使用。',
    en: 'Open it with the program that made it and save it as what it should be; do not use a file of unknown origin.',
  },
  'error.files.kind.reason': {
    'zh-CN': '从内容看，这不是允许上传的文件类型。',
    en: 'By its content, the file is of no kind that may be uploaded.',
  },
  'error.files.kind.remedy': {
    'zh-CN': '可以上传：{kinds}。请另存为其中一种；只改扩展名没有用。',
    en: 'Allowed are {kinds}. Save it as one of these; renaming it does not help.',
  },
};
