import type { Template, TemplateStep } from '../template.js';
import { BACK_BEGINS, BACK_ENDS, backLinks, backSteps } from './back-block.js';
import { chain } from './chain.js';
import { FRONT_ENDS, frontLinks, frontSteps } from './front-block.js';

const within = { parent: 'D' } as const;

const DEMOLITION: readonly TemplateStep[] = [
  { code: 'D', name: '征收拆迁', nameEn: 'Demolition', days: 0, unit: 'wd' },
  {
    code: 'D01',
    name: '征收土地预公告',
    nameEn: 'Pre-notice',
    ...within,
    days: 10,
    unit: 'wd',
    floor: { days: 10, source: 'law', basis: '《土地管理法实施条例》第26条：预公告不少于10个工作日' },
  },
  { code: 'D02', name: '现状调查与社会稳定风险评估', nameEn: 'Survey and stability-risk review', ...within, days: 30, unit: 'wd' },
  {
    code: 'D03',
    name: '征地补偿安置方案公告',
    nameEn: 'Notice of the compensation plan',
    ...within,
    days: 30,
    unit: 'cd',
    floor: { days: 30, source: 'law', basis: '《土地管理法实施条例》第28条：公告不少于30日' },
  },
  {
    code: 'D04',
    name: '签订补偿安置协议',
    nameEn: 'Signing',
    ...within,
    days: 30,
    unit: 'cd',
    floor: { days: 30, source: 'office', basis: '逐户签约，30日是最快的经验值' },
  },
  {
    code: 'D05',
    name: '征收土地公告',
    nameEn: 'Notice of the expropriation',
    ...within,
    days: 15,
    unit: 'wd',
    standard: '批准后15个工作日内公告（《土地管理法实施条例》第31条）',
  },
  { code: 'D06', name: '清表腾地', nameEn: 'Clearing', ...within, days: 30, unit: 'wd' },
];

/** K3. 1.78 km took twelve months; the road runs through built-up land, so demolition goes on beside the front block. */
export const ROAD: Template = {
  code: 'K3',
  name: '道路新建（0.5～2公里，含拆迁）',
  nameEn: 'Road of 0.5 to 2 km, with demolition',
  purpose: '从通车移交倒排；征收拆迁与前期工作同时进行',
  steps: [
    ...frontSteps('large'),
    ...DEMOLITION,
    { code: 'S01', name: '管线迁改', nameEn: 'Pipes moved', days: 45, unit: 'wd' },
    { code: 'S02', name: '路基与基层', nameEn: 'Base', days: 60, unit: 'cd' },
    { code: 'S03', name: '路面', nameEn: 'Surface', days: 30, unit: 'cd' },
    { code: 'S04', name: '路灯与绿化', nameEn: 'Lights and greening', days: 20, unit: 'wd' },
    ...backSteps(),
    { code: 'S05', name: '移交养护', nameEn: 'Handed over for maintenance', days: 0, unit: 'wd' },
  ],
  links: [
    ...frontLinks(),
    ...chain('D01', 'D02', 'D03', 'D04', 'D05', 'D06', 'S01', 'S02', 'S03', 'S04', BACK_BEGINS),
    ...chain(FRONT_ENDS, 'S02'),
    ...backLinks(),
    ...chain(BACK_ENDS, 'S05'),
  ],
};
