import { z } from 'zod';

interface Converted {
  readonly schema: unknown;
  readonly components: Record<string, unknown>;
}

/** Turns zod schemas into JSON Schema; those with `.meta({ id })` become named components. */
export class SchemaComponents {
  private readonly named = new Map<string, string>();

  /** @throws Error when two different shapes carry one id, since the generated client would have the wrong one of them. */
  convert(schema: unknown, io: 'input' | 'output'): Converted | undefined {
    if (!(schema instanceof z.ZodType)) return undefined;
    const json = z.toJSONSchema(schema, {
      target: 'openapi-3.0',
      io,
      unrepresentable: 'any',
      override: ({ zodSchema, jsonSchema }) => {
        if (zodSchema._zod.def.type === 'date') Object.assign(jsonSchema, { type: 'string', format: 'date-time' });
        // A reader must bear with new fields of an answer; only strict requests say that there are no others.
        if (io === 'output') delete jsonSchema.additionalProperties;
      },
    });
    const { definitions, ...root } = pointingAtComponents(json);
    const components = (definitions ?? {}) as Record<string, unknown>;
    for (const [id, shape] of Object.entries(components)) this.remember(id, shape);
    return { schema: io === 'input' ? inPlace(root, components) : root, components };
  }

  private remember(id: string, shape: unknown): void {
    const text = JSON.stringify(shape);
    const known = this.named.get(id);
    if (known !== undefined && known !== text) throw new Error(`Two different schemas carry the id "${id}".`);
    this.named.set(id, text);
  }
}

function pointingAtComponents(json: object): Record<string, unknown> {
  return JSON.parse(JSON.stringify(json).replaceAll('"#/definitions/', '"#/components/schemas/')) as Record<string, unknown>;
}

/** The parameters of a query are listed from its shape; a reference in its place would leave one parameter without a name. */
function inPlace(root: Record<string, unknown>, components: Record<string, unknown>): unknown {
  const id = typeof root['$ref'] === 'string' ? root['$ref'].replace('#/components/schemas/', '') : undefined;
  return id === undefined ? root : (components[id] ?? root);
}
