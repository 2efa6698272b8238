import type { StepLink, TemplateStep } from '../template.js';
import { chain } from './chain.js';

const BIDDING = '《招标投标法》第24条：自招标文件开始发出之日起至投标截止，不少于20日';
const SALE = '《招标投标法实施条例》第16条：招标文件发售期不少于5日';
const CANDIDATES = '《招标投标法实施条例》第54条：中标候选人公示期不少于3日';

/** A public tender with the terms of the law, about 35 working days: documents are on sale while bidders write. */
export function tenderSteps(code: string, parent?: string): TemplateStep[] {
  const within = { parent: code };
  return [
    { code, name: '施工招标', nameEn: 'Works tender', ...(parent === undefined ? {} : { parent }), days: 0, unit: 'wd' },
    {
      code: `${code}.1`,
      name: '发布公告、发售招标文件',
      nameEn: 'Notice and sale of documents',
      ...within,
      days: 5,
      unit: 'cd',
      floor: { days: 5, source: 'law', basis: SALE },
    },
    {
      code: `${code}.2`,
      name: '投标期',
      nameEn: 'Bid period',
      ...within,
      days: 20,
      unit: 'cd',
      floor: { days: 20, source: 'law', basis: BIDDING },
    },
    { code: `${code}.3`, name: '开标评标', nameEn: 'Opening and evaluation', ...within, days: 8, unit: 'wd' },
    {
      code: `${code}.4`,
      name: '中标候选人公示',
      nameEn: 'Notice of candidates',
      ...within,
      days: 3,
      unit: 'cd',
      floor: { days: 3, source: 'law', basis: CANDIDATES },
    },
    {
      code: `${code}.5`,
      name: '中标通知、签订合同',
      nameEn: 'Award and contract',
      ...within,
      days: 10,
      unit: 'wd',
      standard: '中标通知书发出之日起30日内签订书面合同（《招标投标法》第46条）',
    },
  ];
}

export function tenderLinks(code: string): StepLink[] {
  return [{ from: `${code}.1`, to: `${code}.2`, type: 'SS', lagDays: 0 }, ...chain(`${code}.2`, `${code}.3`, `${code}.4`, `${code}.5`)];
}

export const tenderBegins = (code: string) => `${code}.1`;
export const tenderEnds = (code: string) => `${code}.5`;
