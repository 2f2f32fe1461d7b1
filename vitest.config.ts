import {fileURLToPath} from 'node:url'
import {defineConfig} from 'vitest/config'

const source = (file: string) => fileURLToPath(new URL(`src/${file}`, import.meta.url))

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/setup.ts'],
    testTimeout: 20_000
  },
  resolve: {
    alias: [
      {find: /^copydesk$/, replacement: source('index.ts')},
      {find: /^copydesk\/node$/, replacement: source('node/index.ts')},
      {find: /^copydesk\/(\w+)$/, replacement: source('$1.ts')}
    ]
  }
})
