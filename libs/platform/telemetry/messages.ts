import type { Messages } from '../i18n/messages.js';

export const telemetryMessages: Messages = {
  'error.telemetry.metrics.closed.reason': {
    'zh-CN': '运行指标不对外开放。',
    en: 'The metrics are not open to this address.',
  },
  'error.telemetry.metrics.closed.remedy': {
    'zh-CN': '请在本机读取，或设置 METRICS_TOKEN 并在请求头中带上 Authorization: Bearer。',
    en: 'Read them on the same machine, or set METRICS_TOKEN and send it as Authorization: Bearer.',
  },
};
