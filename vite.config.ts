import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Builds the tab to dist/tab. Paths are relative, so that the server can serve it from any folder. */
export default defineConfig({
  root: 'tab',
  base: './',
  plugins: [react()],
  build: {
    outDir: '../dist/tab',
    emptyOutDir: true,
    manifest: true,
    target: 'es2023',
    // Everything is a file of its own origin: the content security policy allows neither data: nor inline.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
})
