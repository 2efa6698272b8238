import { ApiProblem } from '../../shared/api/problem.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { ProblemAlert } from '../../shared/ui/problem-alert.js';
import { inOneText } from '../../shared/ui/faults-at-fields.js';
import { templatePageMessages } from './messages.js';

/** A refusal with everything that is wrong: a request for many projects may have many faults. */
export function Refusals({ error }: { readonly error: unknown }) {
  const t = useTexts(templatePageMessages);
  if (!error) return null;
  const faults = error instanceof ApiProblem ? error.details.errors : [];
  return (
    <>
      <ProblemAlert error={error} />
      {faults.length > 1 && (
        <section className="panel" aria-label={t('refusals')}>
          <ul className="bullets">
            {faults.map((fault) => (
              <li key={`${fault.field} ${fault.reason}`}>{inOneText(fault)}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
