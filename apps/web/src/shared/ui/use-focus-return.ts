import { useEffect, useState } from 'react';

/** When the component goes, the focus returns to what had it before; if that is gone too, to the dialog beneath or the page. */
export function useFocusReturn(): void {
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      const beneath = [...document.querySelectorAll<HTMLElement>('[role=dialog]')].at(-1) ?? document.querySelector('main');
      const target = opener instanceof HTMLElement && opener !== document.body && opener.isConnected ? opener : beneath;
      target?.focus({ preventScroll: true });
    },
    [opener],
  );
}
