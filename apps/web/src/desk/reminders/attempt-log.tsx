import type { MessageDetail } from '../../shared/api/models.js';
import { useFormats } from '../../shared/i18n/use-formats.js';
import { useTexts } from '../../shared/i18n/use-texts.js';
import { Records } from '../../shared/ui/records.js';
import { useReason } from './message-state.js';
import { remindersPageMessages } from './messages.js';

/** Each time the message was given to a carrier, in order: what is unknown and was sent again stays visible. */
export function AttemptLog({ log }: { readonly log: MessageDetail['log'] }) {
  const t = useTexts(remindersPageMessages);
  const formats = useFormats();
  const reason = useReason();
  return (
    <section className="stack">
      <h3>{t('log')}</h3>
      <Records
        caption={t('log')}
        rows={log}
        keyOf={({ attempt }) => String(attempt)}
        empty={t('log.none')}
        columns={[
          { key: 'attempt', title: t('log.attempt'), numeric: true, cell: ({ attempt }) => formats.number(attempt) },
          { key: 'when', title: t('log.when'), cell: ({ beganAt }) => <span className="when">{formats.exactly(beganAt)}</span> },
          {
            key: 'result',
            title: t('log.result'),
            cell: ({ purpose, outcome, reason: why, answer }) => (
              <>
                {t(`purpose.${purpose}`)} → {outcome ? t(`outcome.${outcome}`) : t('outcome.open')}
                {why && <span className="sub">{reason(why)}</span>}
                {answer && <span className="sub">{answer}</span>}
              </>
            ),
          },
        ]}
      />
    </section>
  );
}
