import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#libs/kernel/shared/local-date';
import type { Language } from '#libs/platform/i18n/messages';
import { Translator } from '#libs/platform/i18n/translator';
import type { NoticeText } from './contract.js';
import type { TaskFacts } from './domain/task-facts.js';

/** One thing that a message says. */
export type Matter =
  | {
      readonly kind: 'overdue';
      readonly task: TaskFacts;
      readonly daysLate: number;
      /** Title of the post on leave for which the reader stands in. */
      readonly insteadOf: string | null;
    }
  | { readonly kind: 'notice'; readonly text: NoticeText };

export interface Wording {
  readonly subject: string;
  readonly body: string;
}

/** The same due date is the rule, not the exception: the same facts are always told in the same words. */
function earliestFirst({ task: one }: { readonly task: TaskFacts }, { task: other }: { readonly task: TaskFacts }): number {
  return one.due === other.due ? Number(one.code > other.code) - Number(one.code < other.code) : one.due < other.due ? -1 : 1;
}

/** Puts messages into the reader's language. They name the task, the date and what to do; never a score. */
@Injectable()
export class ReminderTexts {
  constructor(private readonly translator: Translator) {}

  /** @param to title of the post that reads it. */
  word(to: string, matters: readonly Matter[], language: Language): Wording {
    const [first] = matters;
    if (!first) throw new Error('A message says at least one thing.');
    if (first.kind === 'notice') {
      const { subject, body, params } = first.text;
      return { subject: this.translator.text(subject, params, language), body: this.translator.text(body, params, language) };
    }
    const overdue = matters.filter((matter) => matter.kind === 'overdue').sort(earliestFirst);
    const days = overdue.reduce((most, { daysLate }) => Math.max(most, daysLate), 0);
    const say = (key: string, params: Readonly<Record<string, string | number>> = {}) => this.translator.text(key, params, language);
    const lines = overdue.map((matter) => this.line(matter, language));
    return {
      subject:
        overdue.length === 1
          ? say('reminder.overdue.subject', { code: first.task.code, task: first.task.name, days })
          : say('reminder.overdue.subject-several', { count: overdue.length }),
      body: [say('reminder.overdue.opening', { to, count: overdue.length }), ...lines, say('reminder.overdue.closing')].join('\n\n'),
    };
  }

  private line({ task, daysLate, insteadOf }: Extract<Matter, { kind: 'overdue' }>, language: Language): string {
    const params = { code: task.code, task: task.name, project: task.projectTitle, due: inWords(task.due, language), days: daysLate };
    const line = this.translator.text('reminder.overdue.line', params, language);
    return insteadOf ? `${line}\n${this.translator.text('reminder.overdue.stand-in', { post: insteadOf }, language)}` : line;
  }
}

/** A date as people write it: 2018年9月10日星期一. */
function inWords(date: LocalDate, language: Language): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
}
