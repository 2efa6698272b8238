import { QueryClientProvider } from '@tanstack/react-query';
import { Gate } from './gate.js';
import { createQueries } from './shared/api/queries.js';
import { LanguageProvider } from './shared/i18n/language-context.js';
import { SessionProvider } from './shared/session/session.js';
import { ThemeProvider } from './shared/ui/theme-provider.js';

const queries = createQueries();

export function App() {
  return (
    <QueryClientProvider client={queries}>
      <LanguageProvider>
        <SessionProvider>
          <ThemeProvider>
            <Gate />
          </ThemeProvider>
        </SessionProvider>
      </LanguageProvider>
    </QueryClientProvider>
  );
}
