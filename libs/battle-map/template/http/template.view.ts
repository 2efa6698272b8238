import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/kernel/shared/domain-error';
import type { TemplateId } from '../contract.js';
import { TemplateRepository } from '../db/template.repository.js';

/** A template as people read it, with its history. */
@Injectable()
export class TemplateViews {
  constructor(private readonly templates: TemplateRepository) {}

  /** @param version left out: the newest. @throws DomainError `template.unknown`. */
  async of(id: TemplateId, version?: number) {
    const template = await this.templates.read(id, version);
    if (!template) throw new DomainError('template.unknown', {}, { kind: 'not-found' });
    const [versions, projects] = await Promise.all([this.templates.versions(id), this.templates.projectsOf(id)]);
    return { ...template, id, versions, projects };
  }
}

type Definite<Value> = Value extends string | number
  ? Value
  : Value extends readonly (infer Item)[]
    ? Definite<Item>[]
    : Value extends object
      ? { [Key in keyof Value]: undefined extends Value[Key] ? Definite<Exclude<Value[Key], undefined>> : Definite<Value[Key]> }
      : Value;

/** What was read from JSON, which has no `undefined`: a field that is optional is there with a value, or not there. */
export function definite<Value>(body: Value): Definite<Value> {
  return body as Definite<Value>;
}
