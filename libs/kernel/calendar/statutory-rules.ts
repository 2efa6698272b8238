import type { LocalDate } from '../shared/local-date.js';
import type { StatutoryRule } from './statutory-deadline.js';

/** What has to be done in time, and from which event the days count; the names stand in the catalogue under the same words. */
export const STATUTORY_MATTERS = [
  'petition.told',
  'petition.not-ours',
  'petition.finish',
  'petition.extension',
  'petition.review-request',
  'petition.review',
  'petition.second-request',
  'petition.second-review',
  'hotline.finish',
  'hotline.extension',
  'hotline.not-ours',
  'hotline.complaint',
  'hotline.complaint-extension',
  'fire.served',
  'fire.re-check',
  'safety.re-check',
  'safety.file',
  'safety.extension-answer',
] as const;
export type StatutoryMatter = (typeof STATUTORY_MATTERS)[number];

/** 信访条例, the Regulations of 2005, and 信访工作条例, which replaced them on 1 May 2022. */
const PETITIONS_2005 = { effectiveFrom: '2005-05-01' as LocalDate, effectiveTo: '2022-04-30' as LocalDate };
const PETITIONS_2022 = { effectiveFrom: '2022-05-01' as LocalDate };
/** Known to be in force from the day on which it was made public. */
const HOTLINE_2020 = { effectiveFrom: '2020-01-07' as LocalDate };
/** Of these the year is known; other cities have their own. */
const COMPLAINTS_2017 = { effectiveFrom: '2017-01-01' as LocalDate, source: '山东省级投诉热线2017年公开的办理时限' };
const QINGDAO_2012 = { effectiveFrom: '2012-01-01' as LocalDate };
const FIRE = { effectiveFrom: '2009-05-01' as LocalDate };

type InForce = Pick<StatutoryRule, 'effectiveFrom' | 'effectiveTo' | 'source'>;
const calendarDays = (matter: StatutoryMatter, days: number, inForce: InForce) => rule(matter, days, 'calendar', inForce);
const workingDays = (matter: StatutoryMatter, days: number, inForce: InForce) => rule(matter, days, 'working', inForce);

/**
 * Time limits that laws and regulations set for what reaches a sub-district office. "Within" is up to and including; an extension is
 * the longest that may be given. What counts backwards, or in months and years, is not among them.
 */
export const STATUTORY_RULES: readonly (StatutoryRule & { readonly matter: StatutoryMatter })[] = [
  calendarDays('petition.told', 15, { ...PETITIONS_2005, source: '信访条例（2005）21' }),
  calendarDays('petition.told', 15, { ...PETITIONS_2022, source: '信访工作条例 22–23' }),
  workingDays('petition.not-ours', 5, { ...PETITIONS_2022, source: '信访工作条例 23' }),
  calendarDays('petition.finish', 60, { ...PETITIONS_2005, source: '信访条例（2005）33' }),
  calendarDays('petition.finish', 60, { ...PETITIONS_2022, source: '信访工作条例 34' }),
  calendarDays('petition.extension', 30, { ...PETITIONS_2005, source: '信访条例（2005）33' }),
  calendarDays('petition.extension', 30, { ...PETITIONS_2022, source: '信访工作条例 34' }),
  calendarDays('petition.review-request', 30, { ...PETITIONS_2005, source: '信访条例（2005）34' }),
  calendarDays('petition.review-request', 30, { ...PETITIONS_2022, source: '信访工作条例 35' }),
  calendarDays('petition.review', 30, { ...PETITIONS_2005, source: '信访条例（2005）34' }),
  calendarDays('petition.review', 30, { ...PETITIONS_2022, source: '信访工作条例 35' }),
  calendarDays('petition.second-request', 30, { ...PETITIONS_2005, source: '信访条例（2005）35' }),
  calendarDays('petition.second-request', 30, { ...PETITIONS_2022, source: '信访工作条例 36' }),
  calendarDays('petition.second-review', 30, { ...PETITIONS_2005, source: '信访条例（2005）35' }),
  calendarDays('petition.second-review', 30, { ...PETITIONS_2022, source: '信访工作条例 36' }),
  workingDays('hotline.finish', 5, { ...HOTLINE_2020, source: '山东省政务服务热线管理办法（2020年1月公布）' }),
  workingDays('hotline.extension', 10, { ...HOTLINE_2020, source: '山东省政务服务热线管理办法（2020年1月公布）' }),
  workingDays('hotline.not-ours', 2, { ...HOTLINE_2020, source: '山东省政务服务热线管理办法（2020年1月公布）' }),
  workingDays('hotline.complaint', 15, COMPLAINTS_2017),
  workingDays('hotline.complaint-extension', 7, COMPLAINTS_2017),
  workingDays('fire.served', 3, { ...FIRE, source: '消防监督检查规定 19–20' }),
  workingDays('fire.re-check', 3, { ...FIRE, source: '消防监督检查规定 19–20' }),
  calendarDays('safety.re-check', 10, { effectiveFrom: '2008-02-01' as LocalDate, source: '安全生产事故隐患排查治理暂行规定 21' }),
  workingDays('safety.file', 3, { ...QINGDAO_2012, source: '青岛市2012年公开的街道隐患治理时限' }),
  workingDays('safety.extension-answer', 10, { ...QINGDAO_2012, source: '青岛市2012年公开的街道隐患治理时限' }),
];

function rule(matter: StatutoryMatter, days: number, unit: StatutoryRule['unit'], inForce: InForce) {
  return { id: `${matter}/${inForce.effectiveFrom.slice(0, 4)}`, matter, days, unit, ...inForce };
}
