import { basename } from 'node:path';
import { schedule as scheduleNetwork } from '#libs/kernel/scheduling/schedule';
import type { Command, Terminal } from '../command.js';
import { openPlan, withPlanReader } from '../open-plan.js';
import { readArguments, wrong } from '../options.js';
import { printCsv } from './csv.js';
import { printJson } from './json.js';
import { type Moment, readMoment, withDates } from './moments.js';
import type { ScheduledPlan } from './scheduled-plan.js';
import { printTable } from './table.js';

const FORMATS: Readonly<Record<string, (plan: ScheduledPlan, terminal: Terminal) => void>> = {
  table: printTable,
  json: printJson,
  csv: printCsv,
};

export const schedule: Command = {
  name: 'schedule',
  run: async (args, terminal) => {
    const { path, options } = readArguments('schedule', args, ['target', 'status-date', 'format']);
    const print = Object.hasOwn(FORMATS, options.format ?? 'table') ? FORMATS[options.format ?? 'table'] : undefined;
    if (!print) throw wrong('cli.format-unknown', { value: options.format ?? '' });
    const target = momentOf('--target', options.target);
    const statusDate = momentOf('--status-date', options['status-date']);
    const plan = await withPlanReader((reader) => openPlan(reader, path, terminal.signal));
    const network = withDates(plan.network, target, statusDate);
    print({ plan, title: plan.title === '' ? basename(path) : plan.title, schedule: scheduleNetwork(network), target }, terminal);
    return 0;
  },
};

function momentOf(option: string, text: string | undefined): Moment | undefined {
  if (text === undefined) return undefined;
  const moment = readMoment(text);
  if (!moment) throw wrong('cli.moment-invalid', { option, value: text });
  return moment;
}
