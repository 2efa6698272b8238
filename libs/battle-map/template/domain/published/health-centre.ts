import type { Template } from '../template.js';
import { BACK_BEGINS, BACK_ENDS, backLinks, backSteps, FIRE_PASSED } from './back-block.js';
import { chain } from './chain.js';
import { FRONT_ENDS, frontLinks, frontSteps } from './front-block.js';

/** K2. 6,000 m² took about 17 months. */
export const HEALTH_CENTRE: Template = {
  code: 'K2',
  name: '社区卫生服务中心（3千～6千平方米）',
  nameEn: 'Health centre, 3,000 to 6,000 m²',
  purpose: '从正式揭牌倒排；消防验收不合格不得揭牌',
  steps: [
    ...frontSteps('medium'),
    { code: 'S01', name: '基础施工', nameEn: 'Foundation', days: 40, unit: 'cd' },
    { code: 'S02', name: '主体施工', nameEn: 'Structure', days: 80, unit: 'cd' },
    { code: 'S03', name: '装修与放射机房', nameEn: 'Fit-out and radiation rooms', days: 100, unit: 'cd' },
    { code: 'S04', name: '设备采购安装', nameEn: 'Equipment', days: 60, unit: 'wd' },
    ...backSteps(),
    { code: 'S05', name: '医疗机构执业登记', nameEn: 'Practice licence', days: 30, unit: 'wd' },
    { code: 'S06', name: '试运行', nameEn: 'Trial operation', days: 30, unit: 'wd' },
    { code: 'S07', name: '正式揭牌', nameEn: 'Formal opening', days: 0, unit: 'wd', standard: '消防验收合格、取得执业许可后揭牌' },
  ],
  links: [
    ...frontLinks(),
    ...chain(FRONT_ENDS, 'S01', 'S02', 'S03', BACK_BEGINS),
    ...chain('S02', 'S04', 'S05'),
    ...backLinks(),
    ...chain(BACK_ENDS, 'S05', 'S06', 'S07'),
    ...chain(FIRE_PASSED, 'S07'),
  ],
};
