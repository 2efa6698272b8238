import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/kernel/shared/domain-error';
import { OfficeDirectory } from '../office/contract.js';
import type { LedgerSource } from './contract.js';
import {
  type KnownForce,
  type KnownNames,
  type LedgerDocument,
  LedgerReader,
  type LedgerReading,
  type PeopleDocument,
} from './contract/ledger-file.js';
import { ImportReadingRepository } from './db/import-reading.repository.js';
import { ImportReport } from './domain/import-report.js';
import type { ImportCourse } from './domain/ledger-run.js';

/** The files as read; with a fault there is no ledger. */
export interface ReadSource {
  readonly ledger: LedgerDocument | undefined;
  readonly people: PeopleDocument | undefined;
  /** A new report that holds what was found while reading. */
  report(): ImportReport;
}

/** Reads what an office hands over; what the files are refused for becomes a fault like any other. */
@Injectable()
export class SourceReader {
  constructor(
    private readonly reader: LedgerReader,
    private readonly office: OfficeDirectory,
    private readonly standing: ImportReadingRepository,
  ) {}

  async read(source: LedgerSource, course: ImportCourse): Promise<ReadSource> {
    const people = source.people && orRefusal(() => this.reader.readPeople(textOf(source.people!.content)));
    const brought = people instanceof DomainError ? undefined : people;
    const known = people instanceof DomainError ? undefined : await this.knownNames(people);
    const reading = await this.readLedger(source, known, brought?.forces ?? [], course);
    return {
      ledger: reading instanceof DomainError ? undefined : (reading.document ?? undefined),
      people: brought,
      report: () => {
        const report = new ImportReport();
        if (people instanceof DomainError) report.refused('people', people);
        if (reading instanceof DomainError) report.refused('ledger', reading);
        else report.reading(reading);
        return report;
      },
    };
  }

  private async readLedger(
    { ledger }: LedgerSource,
    known: KnownNames | undefined,
    broughtForces: readonly KnownForce[],
    course: ImportCourse,
  ): Promise<LedgerReading | DomainError> {
    try {
      return await this.reader.read(ledger.content, {
        signal: course.signal,
        standing: () => this.standing.names(),
        forces: async () => [...(await this.standing.forces()).values(), ...broughtForces],
        onRows: (rows) => course.note('rows', rows, null),
        ...(known ? { known } : {}),
      });
    } catch (error) {
      if (error instanceof DomainError) return error;
      throw error;
    }
  }

  /** What the office has and what people.json brings. Units and posts are never removed, so what is known stays known. */
  private async knownNames(people: PeopleDocument | undefined): Promise<KnownNames> {
    const { units, groupUnits, posts } = await this.office.names();
    return {
      units: new Set([...units, ...groupUnits.keys(), ...(people ? [...people.units, ...people.groupUnits].map(({ name }) => name) : [])]),
      posts: new Set([...posts, ...(people?.posts.map(({ post }) => post) ?? [])]),
    };
  }
}

function orRefusal<Answer>(work: () => Answer): Answer | DomainError {
  try {
    return work();
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}

/** @throws DomainError `ledger.people.encoding`: read as if it were UTF-8, its names would be others. */
function textOf(content: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    throw new DomainError('ledger.people.encoding');
  }
}
