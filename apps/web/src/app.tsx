import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { Gate } from './gate.js';
import { ApiProblem } from './shared/api/problem.js';
import { LanguageProvider } from './shared/i18n/language-context.js';
import { SessionProvider } from './shared/session/session.js';
import { ThemeProvider } from './shared/ui/theme-provider.js';

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      // A refusal stays a refusal; a broken connection has been tried again below (fetch-patiently).
      retry: (failures, error) => failures < 1 && error instanceof ApiProblem && error.details.status >= 500,
    },
  },
});

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
