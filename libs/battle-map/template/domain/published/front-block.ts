import type { StepLink, TemplateStep } from '../template.js';
import { chain } from './chain.js';
import { tenderBegins, tenderEnds, tenderLinks, tenderSteps } from './tender.js';

/** What the drawing review may take: 施工图审查办法 article 12, by the size of the work. */
const REVIEW_DAYS = { large: { drawings: 15, survey: 7 }, medium: { drawings: 10, survey: 5 } } as const;
const REVIEW_BASIS = '审图机构的审查时限（《施工图审查管理办法》第12条），街道不能压缩';
const BEFORE_THE_LAW = '其中投标期依法不少于20日，另加公告、评标和公示';

const within = { parent: 'F', unit: 'wd' } as const;

export const FRONT_BEGINS = 'F01';
export const FRONT_ENDS = 'F15';

/** The front block F: from the proposal to the works permit, about 310 working days in one chain. */
export function frontSteps(size: keyof typeof REVIEW_DAYS, ofDrawings?: string): TemplateStep[] {
  const review = REVIEW_DAYS[size];
  const floor = (days: number) => ({ days, source: 'office', basis: REVIEW_BASIS }) as const;
  return [
    { code: 'F', name: '前期工作', nameEn: 'Front block', days: 0, unit: 'wd' },
    { code: 'F01', name: '项目建议书批复', nameEn: 'Approval of the proposal', ...within, days: 20 },
    {
      code: 'F02',
      name: '用地预审与选址意见',
      nameEn: 'Land pre-review',
      ...within,
      days: 20,
      standard: '行政许可20个工作日，经批准可延长10个工作日（《行政许可法》第42条）',
    },
    { code: 'F03', name: '可行性研究报告批复', nameEn: 'Feasibility study', ...within, days: 40 },
    {
      code: 'F04',
      name: '设计招标',
      nameEn: 'Design tender',
      ...within,
      days: 35,
      floor: { days: 25, source: 'office', basis: BEFORE_THE_LAW },
    },
    { code: 'F05', name: '规划设计方案及批前公示', nameEn: 'Scheme and public notice', ...within, days: 30 },
    {
      code: 'F06',
      name: '建设工程规划许可',
      nameEn: 'Planning permit',
      ...within,
      days: 20,
      standard: '取得建设工程规划许可证；许可时限20个工作日（《行政许可法》第42条）',
    },
    { code: 'F07', name: '初步设计及概算批复', nameEn: 'Preliminary design', ...within, days: 30 },
    {
      code: 'F08',
      name: '施工图设计',
      nameEn: 'Working drawings',
      ...within,
      days: 30,
      ...(ofDrawings === undefined ? {} : { standard: ofDrawings }),
    },
    {
      code: 'F09',
      name: '勘察文件审查',
      nameEn: 'Survey review',
      ...within,
      days: review.survey,
      floor: floor(review.survey),
    },
    {
      code: 'F10',
      name: '施工图审查',
      nameEn: 'Drawing review',
      ...within,
      days: review.drawings,
      floor: floor(review.drawings),
      standard: '取得施工图审查合格书',
    },
    { code: 'F11', name: '审查意见修改', nameEn: 'Corrections after review', ...within, days: 10 },
    { code: 'F12', name: '施工图预算评审', nameEn: 'Budget review', ...within, days: 20 },
    ...tenderSteps('F13', 'F'),
    {
      code: 'F14',
      name: '环境影响评价审批',
      nameEn: 'Environmental assessment',
      parent: 'F',
      days: 30,
      unit: 'cd',
      standard: '报告表审批30日；须编报告书的为60日（《环境影响评价法》）',
    },
    {
      code: 'F15',
      name: '施工许可',
      nameEn: 'Works permit',
      parent: 'F',
      days: 7,
      unit: 'cd',
      standard: '取得施工许可证；自领证之日起3个月内开工，可延期两次（《建筑法》第8、9条）',
    },
  ];
}

export function frontLinks(): StepLink[] {
  return [
    ...chain('F01', 'F02', 'F03', 'F04', 'F05', 'F06', 'F07', 'F08', 'F10', 'F11', 'F12', tenderBegins('F13')),
    ...chain('F08', 'F09', 'F11'),
    ...tenderLinks('F13'),
    ...chain(tenderEnds('F13'), 'F15'),
    ...chain('F03', 'F14', 'F15'),
  ];
}
