import { createBrowserRouter, type RouteObject } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { NotFoundPage } from './not-found/not-found-page.js';
import { OutOfOrderPage } from './not-found/out-of-order-page.js';
import { PAGE_FILES } from './page-files.js';
import { PAGES } from './pages.js';
import { Permitted } from './shell/permitted.js';
import { Shell } from './shell/shell.js';

const pages: RouteObject[] = PAGES.map(({ path, name, permission }) => ({
  path,
  lazy: async () => {
    const { default: Page } = await PAGE_FILES[name]();
    return {
      element: (
        <Permitted permission={permission}>
          <Page />
        </Permitted>
      ),
    };
  },
}));

const router = createBrowserRouter([
  {
    element: <Shell />,
    errorElement: <OutOfOrderPage />,
    children: [...pages, { path: '*', element: <NotFoundPage /> }],
    hydrateFallbackElement: <p className="waiting" />,
  },
]);

/** Everything behind the gate: the shell with the menu, and one page per address. */
export default function Desk() {
  return <RouterProvider router={router} />;
}
