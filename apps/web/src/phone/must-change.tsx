import MustChangePage from '../desk/password/must-change-page.js';
import { ThemeProvider } from '../shared/ui/theme-provider.js';
import '../shared/ui/base.css';

export default function MustChange() {
  return (
    <ThemeProvider>
      <MustChangePage />
    </ThemeProvider>
  );
}
