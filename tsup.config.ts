import {existsSync} from 'node:fs'
import {defineConfig} from 'tsup'
import {entryPoints} from './scripts/entry-points.ts'

export default defineConfig({
  entry: Object.fromEntries(Object.entries(entryPoints).filter(([, file]) => existsSync(file))),
  format: ['esm', 'cjs'],
  dts: true,
  clean: true,
  platform: 'neutral',
  target: 'es2022',
  splitting: true
})
