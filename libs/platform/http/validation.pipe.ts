import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { faultsOf } from './faults.js';
import { InvalidRequest } from './refusal.js';
import { DEEPEST, findUnreadable } from './unreadable-text.js';

/**
 * One schema per request: what it lets through is what the route receives. Values that no text column can hold are
 * refused first, with or without a schema, so that no schema has to remember them.
 */
@Injectable()
export class ValidationPipe implements PipeTransform {
  async transform(value: unknown, { type, data, schema }: ArgumentMetadata): Promise<unknown> {
    if (type === 'custom') return value;
    this.refuseUnreadable(value, data);
    if (!schema) return value;
    const result = await schema['~standard'].validate(value);
    if (result.issues) throw new InvalidRequest(faultsOf(result.issues, value, data));
    return result.value;
  }

  private refuseUnreadable(value: unknown, parameter: string | undefined): void {
    const found = findUnreadable(value);
    if (!found) return;
    const field = [parameter, found.path].filter(Boolean).join('.');
    throw new InvalidRequest([
      { field, code: `http.unreadable.${found.because}`, params: found.because === 'depth' ? { most: DEEPEST } : {} },
    ]);
  }
}
