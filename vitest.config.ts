import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Workspace packages resolve to their sources, so that tests need no build.
// Tests that spawn the command line use packages/cli/dist, which `npm test` builds first.
export default defineConfig({
  resolve: {
    alias: {
      '@klartext/extractor': source('packages/extractor/src/index.ts'),
      '@klartext/cleaners': source('packages/cleaners/src/index.ts'),
      klartext: source('packages/cli/src/index.ts'),
    },
  },
  test: {
    // Property tests and jsdom take long on a busy machine; no test measures time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    include: ['packages/*/src/**/*.test.ts', 'test/**/*.test.ts', 'evaluation/**/*.test.mjs'],
  },
});

function source(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}
