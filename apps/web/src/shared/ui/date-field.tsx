import { lazy, Suspense } from 'react';
import type { DateFieldProps } from './date-picker.js';

const LocalDatePicker = lazy(() => import('./date-picker.js'));

/** A date as the reader's language writes it; the browser's own field would follow the browser's language. */
export function DateField(props: DateFieldProps) {
  return (
    <Suspense fallback={<span aria-busy style={{ display: 'inline-block', height: 32 }} />}>
      <LocalDatePicker {...props} />
    </Suspense>
  );
}
