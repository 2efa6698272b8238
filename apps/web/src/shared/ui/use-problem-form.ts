import { Form, type FormInstance } from 'antd';
import { useCallback, useState } from 'react';
import { ApiProblem } from '../api/problem.js';
import { fieldPath, inOneText, sortFaults } from './faults-at-fields.js';

interface ProblemForm<Values> {
  readonly form: FormInstance<Values>;
  readonly error: unknown;
  /** Whether every fault of `error` stands at a field. */
  readonly atFields: boolean;
  /** Shows what the server refused, at the fields where it can be corrected, and moves the focus to the first. */
  show(error: unknown): void;
  clear(): void;
}

/** A form whose rules are the server's: its refusals appear at the fields. */
export function useProblemForm<Values>(): ProblemForm<Values> {
  const [form] = Form.useForm<Values>();
  const [shown, setShown] = useState<{ error: unknown; atFields: boolean }>();

  const show = useCallback(
    (error: unknown) => {
      const faults = error instanceof ApiProblem ? error.details.errors : [];
      const known = form.getFieldsError().map(({ name }) => name.join('.'));
      const { here, elsewhere } = sortFaults(faults, known);
      setShown({ error, atFields: here.size > 0 && elsewhere.length === 0 });
      form.setFields([...here].map(([field, list]) => ({ name: fieldPath(field) as never, errors: list.map(inOneText) })));
      const first = known.find((field) => here.has(field));
      if (first) form.focusField(fieldPath(first));
    },
    [form],
  );
  const clear = useCallback(() => setShown(undefined), []);
  return { form, error: shown?.error, atFields: shown?.atFields ?? false, show, clear };
}
