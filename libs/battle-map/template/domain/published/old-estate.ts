import type { Template } from '../template.js';
import { chain } from './chain.js';
import { tenderBegins, tenderEnds, tenderLinks, tenderSteps } from './tender.js';

/** K4a. Ten estates took 72 days on the site, 8,984 homes twelve months: how long depends on how many blocks are open at once. */
export const OLD_ESTATE: Template = {
  code: 'K4a',
  name: '老旧小区改造',
  nameEn: 'Old-estate upgrade',
  purpose: '从业主验收和长效管理倒排；一个小区一个方案',
  steps: [
    { code: '01', name: '摸底调查', nameEn: 'Survey', days: 20, unit: 'wd' },
    {
      code: '02',
      name: '业主表决',
      nameEn: "Owners' vote",
      days: 20,
      unit: 'wd',
      standard: '专有部分面积和人数各三分之二以上参与；改建重建须参与者四分之三以上同意（《民法典》第278条）',
    },
    {
      code: '03',
      name: '表决结果公示',
      nameEn: 'Notice of the result',
      days: 7,
      unit: 'cd',
      floor: { days: 7, source: 'office', basis: '公示满7日，留出异议时间' },
    },
    { code: '04', name: '改造方案设计', nameEn: 'Design', days: 30, unit: 'wd' },
    { code: '05', name: '方案审查', nameEn: 'Review', days: 10, unit: 'wd' },
    ...tenderSteps('06'),
    {
      code: '07',
      name: '分楼栋施工',
      nameEn: 'Works, block by block',
      days: 120,
      unit: 'cd',
      floor: { days: 60, source: 'office', basis: '各楼栋同时开工的最短工期' },
    },
    { code: '08', name: '业主验收', nameEn: 'Acceptance by the owners', days: 10, unit: 'wd' },
    { code: '09', name: '长效管理方案', nameEn: 'Maintenance plan', days: 10, unit: 'wd' },
  ],
  links: [...chain('01', '02', '03', '04', '05', tenderBegins('06')), ...tenderLinks('06'), ...chain(tenderEnds('06'), '07', '08', '09')],
};
