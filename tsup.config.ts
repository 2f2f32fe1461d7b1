import {defineConfig} from 'tsup'

export default defineConfig({
  entry: ['src/schema.ts'],
  format: ['esm', 'cjs'],
  dts: true,
  clean: true,
  platform: 'neutral',
  target: 'es2022',
  splitting: true
})
