import { QueryClientProvider } from '@tanstack/react-query';
import { createQueries } from '../shared/api/queries.js';
import { LanguageProvider } from '../shared/i18n/language-context.js';
import { SessionProvider } from '../shared/session/session.js';
import { PhoneGate } from './phone-gate.js';

const queries = createQueries();

/** The phone's page: the same session, texts and client as the desk, without its component library. */
export function PhoneApp() {
  return (
    <QueryClientProvider client={queries}>
      <LanguageProvider>
        <SessionProvider>
          <PhoneGate />
        </SessionProvider>
      </LanguageProvider>
    </QueryClientProvider>
  );
}
