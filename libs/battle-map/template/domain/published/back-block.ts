import type { StepLink, TemplateStep } from '../template.js';
import { chain } from './chain.js';

export const BACK_BEGINS = 'B01';
export const FIRE_PASSED = 'B02';
export const BACK_ENDS = 'B04';

/** The back block B: what follows the last work on the site. */
export function backSteps(): TemplateStep[] {
  const within = { parent: 'B' } as const;
  return [
    { code: 'B', name: '竣工验收与移交', nameEn: 'Back block', days: 0, unit: 'wd' },
    { code: 'B01', name: '竣工验收', nameEn: 'Completion acceptance', ...within, days: 15, unit: 'wd' },
    { code: 'B02', name: '消防验收', nameEn: 'Fire acceptance', ...within, days: 15, unit: 'wd', standard: '消防验收合格' },
    {
      code: 'B03',
      name: '竣工验收备案',
      nameEn: 'Filing of the acceptance',
      ...within,
      days: 15,
      unit: 'cd',
      standard: '自竣工验收合格之日起15日内备案（《建设工程质量管理条例》第49条）',
    },
    { code: 'B04', name: '移交', nameEn: 'Handover', ...within, days: 10, unit: 'wd' },
  ];
}

export function backLinks(): StepLink[] {
  return chain('B01', 'B02', 'B03', 'B04');
}
