import type { Template } from '../template.js';
import { BACK_BEGINS, BACK_ENDS, backLinks, backSteps } from './back-block.js';
import { chain } from './chain.js';
import { FRONT_ENDS, frontLinks, frontSteps } from './front-block.js';

/** K1. Built in 298 to 450 calendar days where it was measured; the norm is 476. */
export const SCHOOL: Template = {
  code: 'K1',
  name: '学校新建（1.3万～2万平方米）',
  nameEn: 'School, 13,000 to 20,000 m²',
  purpose: '从开学倒排：完成期限一般为8月20日',
  steps: [
    ...frontSteps('large', '抗震设防审查随施工图一并完成'),
    { code: 'S01', name: '围挡与临时设施', nameEn: 'Fencing', days: 15, unit: 'wd' },
    { code: 'S02', name: '基础施工', nameEn: 'Foundation', days: 60, unit: 'cd' },
    { code: 'S03', name: '主体施工至封顶', nameEn: 'Structure, to topping-out', days: 120, unit: 'cd' },
    { code: 'S04', name: '装修与安装', nameEn: 'Fit-out', days: 120, unit: 'cd' },
    { code: 'S05', name: '室外工程', nameEn: 'Outdoor works', days: 60, unit: 'cd' },
    ...backSteps(),
    { code: 'S06', name: '具备开学条件', nameEn: 'Ready to open', days: 0, unit: 'wd', standard: '8月20日前具备开学条件' },
  ],
  links: [
    ...frontLinks(),
    ...chain(FRONT_ENDS, 'S01', 'S02', 'S03', 'S04', 'S05', BACK_BEGINS),
    ...backLinks(),
    ...chain(BACK_ENDS, 'S06'),
  ],
};
