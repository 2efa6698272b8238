import { type WallMinute, wallTime } from '#libs/kernel/calendar/wall-time';
import type { Comparison } from '#libs/kernel/scheduling/agreement';
import type { Terminal } from '../command.js';
import { onOneLine } from '../plain-text.js';
import { printLines } from '../print-lines.js';
import { tableLines } from '../text-table.js';
import { type Compared, FIELDS, grouped, isDate, type Tally, tally } from './tally.js';

const HELD_TO_ALL = 'A';

/** Prints how far the plans agree, by tier and by feature. @returns whether every date of tier A does. */
export function printReport(plans: readonly Compared[], terminal: Terminal): boolean {
  for (const [tier, ofTier] of grouped(plans, (reference) => [reference.tier])) {
    terminal.say('cli.reference.tier', { tier });
    const rows: [string, Tally][] = ofTier.map((plan) => [plan.reference.name, tally([plan])]);
    printTallies([...rows, [terminal.text('cli.reference.all'), tally(ofTier)]], tier !== HELD_TO_ALL, terminal);
  }
  const byFeature = grouped(plans, (reference) => reference.features);
  if (byFeature.length > 0) {
    terminal.say('cli.reference.features');
    printTallies(
      byFeature.map(([feature, ofFeature]) => [feature, tally(ofFeature)]),
      true,
      terminal,
    );
  }
  return printVerdict(
    plans.filter(({ reference }) => reference.tier === HELD_TO_ALL),
    terminal,
  );
}

function printTallies(rows: readonly (readonly [name: string, tally: Tally])[], withTextbook: boolean, terminal: Terminal): void {
  const title = (key: string) => terminal.text(`cli.reference.${key}`);
  const right = (key: string) => ({ title: title(key), align: 'right' as const });
  const columns = [
    { title: title('column.name') },
    right('column.files'),
    right('column.leaves'),
    ...FIELDS.map((field) => right(`field.${field}`)),
    ...(withTextbook ? [{ title: title('column.textbook') }] : []),
  ];
  printLines(
    terminal,
    tableLines(
      columns,
      rows.map(([name, of]) => [
        onOneLine(name),
        String(of.files),
        String(of.leaves),
        ...ratesOf(of),
        ...(withTextbook ? [textbookOf(of)] : []),
      ]),
    ),
  );
  terminal.print('\n');
}

function ratesOf({ fields }: Tally): string[] {
  return FIELDS.map((field) => {
    const rate = fields.get(field);
    return rate ? `${rate.agree}/${rate.of}` : '-';
  });
}

function textbookOf({ textbook }: Tally): string {
  return [...textbook].map(([field, { agree, of }]) => `${field} ${agree}/${of}`).join(' ');
}

function printVerdict(plans: readonly Compared[], terminal: Terminal): boolean {
  const wrong = plans.flatMap(({ reference, comparisons }) =>
    comparisons.filter(({ agrees }) => !agrees).map((one) => ({ reference, one })),
  );
  if (wrong.length > 0) terminal.say('cli.reference.disagreements');
  for (const { reference, one } of wrong) {
    terminal.say('cli.reference.disagreement', {
      plan: reference.name,
      field: terminal.text(`cli.reference.field.${one.field}`),
      id: one.task.id,
      task: onOneLine(one.task.name),
      theirs: valueOf(one, one.stored),
      ours: valueOf(one, one.computed),
    });
  }
  const count = plans.reduce((sum, { comparisons }) => sum + comparisons.filter(isDate).length, 0);
  const bad = wrong.filter(({ one }) => isDate(one)).length;
  terminal.say(bad === 0 ? 'cli.reference.agree' : 'cli.reference.disagree', { count, bad });
  return bad === 0;
}

/** Dates to the minute; slack in minutes, which is what was compared. */
function valueOf(comparison: Comparison, value: number | boolean): string {
  return typeof value === 'number' && isDate(comparison) ? wallTime(value as WallMinute).slice(0, 16) : String(value);
}
