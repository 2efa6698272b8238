import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { strictStyles } from './strict-styles.js';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const api = process.env.API_URL ?? 'http://localhost:3000';

export default defineConfig({
  root: here('.'),
  plugins: [strictStyles(), react()],
  // `#libs/*` of the root package.json: the texts and the translate function are taken from the sources.
  resolve: { conditions: ['app-src', ...defaultClientConditions] },
  build: {
    outDir: here('../../dist/web'),
    emptyOutDir: true,
    manifest: true,
    // The desk, and the phone's page, which does without the component library.
    rolldownOptions: { input: { desk: here('index.html'), phone: here('phone.html') } },
    // A data: address would need a wider Content-Security-Policy than a file.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1000,
  },
  server: { proxy: { '/api': api } },
});
