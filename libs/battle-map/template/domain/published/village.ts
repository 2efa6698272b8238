import type { Template } from '../template.js';
import { chain } from './chain.js';
import { FRONT_BEGINS, FRONT_ENDS, frontLinks, frontSteps } from './front-block.js';

/** K4b. 2,055 homes: 98.7 % signed in 30 days; 163 homes: eight months to the last one. */
export const VILLAGE: Template = {
  code: 'K4b',
  name: '城中村改造',
  nameEn: 'Village renewal',
  purpose: '从回迁倒排；安置房建设一般24至36个月',
  steps: [
    { code: '01', name: '摸底调查', nameEn: 'Survey', days: 30, unit: 'wd' },
    {
      code: '02',
      name: '补偿方案征求意见',
      nameEn: 'Comments on the plan',
      days: 30,
      unit: 'cd',
      floor: { days: 30, source: 'law', basis: '《国有土地上房屋征收与补偿条例》第10条、《土地管理法实施条例》第28条：不少于30日' },
    },
    { code: '03', name: '征收决定', nameEn: 'Decision', days: 10, unit: 'wd' },
    {
      code: '04',
      name: '签约',
      nameEn: 'Signing',
      days: 30,
      unit: 'cd',
      floor: { days: 30, source: 'office', basis: '逐户签约，30日是最快的经验值' },
    },
    { code: '05', name: '搬迁腾空', nameEn: 'Vacating', days: 30, unit: 'wd' },
    { code: '06', name: '房屋拆除', nameEn: 'Demolition', days: 45, unit: 'wd' },
    ...frontSteps('large'),
    {
      code: '07',
      name: '安置房建设',
      nameEn: 'Resettlement housing',
      days: 900,
      unit: 'cd',
      floor: { days: 720, source: 'office', basis: '24个月是最短的经验值' },
    },
    { code: '08', name: '回迁', nameEn: 'Move-back', days: 30, unit: 'wd' },
  ],
  links: [...chain('01', '02', '03', '04', '05', '06', FRONT_BEGINS), ...frontLinks(), ...chain(FRONT_ENDS, '07', '08')],
};
