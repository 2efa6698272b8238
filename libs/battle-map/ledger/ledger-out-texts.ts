import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { Language } from '#libs/platform/i18n/messages';
import { Translator } from '#libs/platform/i18n/translator';
import { PROJECT_KIND_NAMES } from '../action-plan/contract.js';
import type { LedgerScope } from './domain/ledger-scope.js';
import type { LedgerOutWords } from './workbook/ledger-sheets.js';

interface Covered {
  readonly scope: LedgerScope;
  readonly forces: readonly { readonly code: string; readonly name: string; readonly leaderInCharge: string | null }[];
  readonly projects: readonly { readonly code: string; readonly title: string }[];
  readonly today: LocalDate;
  readonly language: Language | undefined;
}

/** Everything that the workbook says besides the facts, in the reader's language. */
@Injectable()
export class LedgerOutTexts {
  constructor(private readonly translator: Translator) {}

  words(covered: Covered): LedgerOutWords {
    const { translator } = this;
    const language = covered.language ?? translator.language();
    const text = (key: string, params: Readonly<Record<string, string | number>> = {}) => translator.text(key, params, language);
    const about = aboutOf(covered);
    const date = covered.today;
    return {
      language,
      title: text(about === '' ? 'ledger.out.title' : 'ledger.out.title-of', { about }),
      filing: text('ledger.out.filing', { date }),
      ledgerSheet: text('ledger.out.sheet.ledger'),
      forceSheet: text('ledger.out.sheet.forces'),
      footer: text('ledger.out.footer', { date }),
      fileName: `${text('ledger.out.file', { about, date }).replace(/ +/g, ' ')}.xlsx`,
      calendarDays: (days) => text('ledger.out.calendar-days', { days: String(days) }),
      extra: (column) => text(`ledger.out.column.${column}`),
      kind: (kind) => PROJECT_KIND_NAMES[kind][language],
      state: (state) => text('ledger.out.state', { state }),
      light: ({ light, why }) => ({ word: text(`map.light.${light}`), why: text(`map.why.${why.because}`, why.params) }),
    };
  }
}

/** What the ledger is about; empty: everything. */
function aboutOf({ scope, forces, projects }: Covered): string {
  const [project, force] = [projects[0], forces[0]];
  if (scope.projectId !== undefined && project) return `${project.code} ${project.title}`;
  if (scope.forceId !== undefined && force) return `${force.code} ${force.name}`;
  return scope.leaderId !== undefined ? (force?.leaderInCharge ?? '') : '';
}
