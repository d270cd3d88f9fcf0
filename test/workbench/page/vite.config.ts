import path from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const root = path.resolve(import.meta.dirname, '..')

/** Builds the workbench's page and the host page to dist/workbench. */
export default defineConfig({
  root,
  base: '/workbench/',
  plugins: [react()],
  build: {
    outDir: path.resolve(root, '../../dist/workbench'),
    emptyOutDir: true,
    target: 'es2023',
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // One local page, no download: its size matters to nobody.
    chunkSizeWarningLimit: 4000,
    rollupOptions: {
      input: { page: path.join(root, 'page/index.html'), host: path.join(root, 'host/index.html') },
    },
  },
})
