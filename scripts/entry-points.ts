/** What is built, and from which file; one entry point a line. `cli` is the command. */
export const entryPoints: Readonly<Record<string, string>> = {
  index: 'src/index.ts',
  schema: 'src/schema.ts',
  markdown: 'src/markdown.ts',
  html: 'src/html.ts',
  text: 'src/text.ts',
  formats: 'src/formats.ts',
  unified: 'src/unified.ts',
  node: 'src/node/index.ts',
  cli: 'src/cli/main.ts'
}
