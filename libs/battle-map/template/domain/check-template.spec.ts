import { refuseBadTemplate, refuseLoweredLaw } from './check-template.js';
import { PUBLISHED_TEMPLATES } from './published/published-templates.js';
import { summariesOf, type TemplateBody, type TemplateStep } from './template.js';

const BIDDING: TemplateStep = {
  code: '1',
  name: '投标期',
  days: 25,
  unit: 'cd',
  floor: { days: 20, source: 'law', basis: '第24条' },
};
const template = (step: Partial<TemplateStep> = {}, more: Partial<TemplateBody> = {}): TemplateBody => ({
  name: '模板',
  purpose: '',
  steps: [
    { ...BIDDING, ...step },
    { code: '2', name: '评标', days: 0.5, unit: 'wd' },
  ],
  links: [{ from: '1', to: '2', type: 'FS', lagDays: 0 }],
  ...more,
});

/** The code of what a rule refuses, with its field. */
function refusal(rule: () => void): unknown {
  try {
    rule();
    return undefined;
  } catch (error) {
    const { code, field } = error as { code: string; field?: string };
    return field === undefined ? code : [code, field];
  }
}

describe('a published template', () => {
  it.each(PUBLISHED_TEMPLATES.map((each) => [each.code, each] as const))(
    '%s is one that could be saved, and one chain from first to last',
    (_, each) => {
      expect(refusal(() => refuseBadTemplate(each))).toBeUndefined();
      const summaries = summariesOf(each.steps);
      const steps = each.steps.filter(({ code }) => !summaries.has(code));
      const last = steps.filter(({ code }) => !each.links.some(({ from }) => from === code));
      expect(last).toHaveLength(1);
      expect(each.steps.every(({ nameEn }) => nameEn)).toBe(true);
    },
  );
});

describe('a template', () => {
  it('is refused with the step that is wrong', () => {
    expect(refusal(() => refuseBadTemplate(template()))).toBeUndefined();
    expect(refusal(() => refuseBadTemplate(template({ days: 0.5, floor: { ...BIDDING.floor!, days: 0.5 } })))).toEqual([
      'template.days-invalid',
      'steps.0.days',
    ]);
    expect(refusal(() => refuseBadTemplate(template({ days: 19 })))).toEqual(['template.below-law', 'steps.0.days']);
    expect(refusal(() => refuseBadTemplate(template({ days: 19, floor: { ...BIDDING.floor!, source: 'office' } })))).toEqual([
      'template.below-floor',
      'steps.0.days',
    ]);
    expect(refusal(() => refuseBadTemplate(template({ parent: '3' })))).toEqual(['template.parent-unknown', 'steps.0.parent']);
    expect(refusal(() => refuseBadTemplate(template({ code: '2' })))).toEqual(['template.step-twice', 'steps.1.code']);
    const loop = [...template().links, { from: '2', to: '1', type: 'FS', lagDays: 0 } as const];
    expect(refusal(() => refuseBadTemplate(template({}, { links: loop })))).toBe('schedule.cycle');
    expect(refusal(() => refuseBadTemplate(template({}, { links: [{ from: '2', to: '9', type: 'FS', lagDays: 0 }] })))).toBe(
      'schedule.link-unknown-task',
    );
  });

  it('keeps what the law demands', () => {
    const changed = (step: Partial<TemplateStep>) => refusal(() => refuseLoweredLaw(template(), template(step)));
    const { floor: _floor, ...without } = BIDDING;
    expect(changed({ days: 40 })).toBeUndefined();
    expect(changed({ floor: { days: 22, source: 'law', basis: '第24条' } })).toBeUndefined();
    expect(changed({ floor: { days: 15, source: 'law', basis: '第24条' } })).toEqual(['template.law-floor', 'steps.0.floor']);
    expect(changed({ floor: { days: 15, source: 'law', basis: '修订后第25条' } })).toBeUndefined();
    expect(changed({ floor: { days: 20, source: 'office', basis: '街道' } })).toEqual(['template.law-floor', 'steps.0.floor']);
    expect(changed({ unit: 'wd' })).toEqual(['template.law-floor', 'steps.0.floor']);
    const stripped = { ...template(), steps: [without, ...template().steps.slice(1)] };
    expect(refusal(() => refuseLoweredLaw(template(), stripped))).toEqual(['template.law-floor', 'steps.0.floor']);
  });
});
