import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const replacement = fileURLToPath(new URL('src/shared/ui/constructed-styles.ts', import.meta.url));

/**
 * antd writes its styles into `<style>` elements, which a Content-Security-Policy without 'unsafe-inline' refuses.
 * All of them pass through two small modules; both are replaced by one that uses constructed style sheets.
 */
export function strictStyles(): Plugin {
  return {
    name: 'strict-styles',
    enforce: 'pre',
    apply: 'build',
    resolveId: {
      filter: { id: /(\/Dom\/dynamicCSS|\/cssUtils)(\.js)?$/ },
      handler(_source, importer) {
        return importer && /node_modules\/(@rc-component|@ant-design)\//.test(importer.replaceAll('\\', '/')) ? replacement : null;
      },
    },
  };
}
