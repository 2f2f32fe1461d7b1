import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {dirname, join, posix, relative} from 'node:path'
import {fileURLToPath} from 'node:url'

export const projectRoot: string = fileURLToPath(new URL('../../', import.meta.url))

export interface Import {
  /** A path from the project root for a file of ours, else the specifier as it stands. */
  to: string
  typeOnly: boolean
}

const statement = /^(?:import|export)\s(?<clause>[^'";]*?\sfrom\s)?\s*'(?<specifier>[^']+)'/gm
const dynamicImport = /\bimport\('(?<specifier>[^']+)'\)/g

/** Files below a folder of the project, as paths from its root. */
export function filesBelow(folder: string, ending = '.ts'): string[] {
  return readdirSync(join(projectRoot, folder), {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile() && entry.name.endsWith(ending))
    .map(entry => relative(projectRoot, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .toSorted()
}

/** What a file of ours imports, type-only imports marked. */
export function importsOf(file: string): Import[] {
  const source = readFileSync(join(projectRoot, file), 'utf8')
  const imports: Import[] = []
  for (const {groups} of source.matchAll(statement)) {
    imports.push({to: resolve(file, groups!['specifier']!), typeOnly: isTypeOnly(groups!['clause'] ?? '')})
  }
  for (const {groups} of source.matchAll(dynamicImport)) {
    imports.push({to: resolve(file, groups!['specifier']!), typeOnly: false})
  }
  return imports
}

/** Everything that loading a file loads: files of ours and the names of packages. */
export function loadedBy(entry: string): {files: Set<string>; packages: Set<string>} {
  const files = new Set<string>()
  const packages = new Set<string>()
  const queue = [entry]
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (files.has(file)) continue
    files.add(file)
    for (const {to, typeOnly} of importsOf(file)) {
      if (typeOnly) continue
      if (to.startsWith('src/')) queue.push(to)
      else packages.add(packageOf(to))
    }
  }
  return {files, packages}
}

function packageOf(specifier: string): string {
  const [scope = '', name = ''] = specifier.split('/')
  return scope.startsWith('@') ? `${scope}/${name}` : scope
}

function resolve(from: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier
  const path = posix.join(dirname(from), specifier)
  const source = path.replace(/\.js$/, '.ts')
  return existsSync(join(projectRoot, source)) ? source : path
}

/** `import type …`, or braces in which every name is a type. */
function isTypeOnly(clause: string): boolean {
  if (/^type\s/.test(clause)) return true
  const braces = /^\{([^}]*)\}/.exec(clause)
  if (braces === null) return false
  const names = braces[1]!.split(',').map(name => name.trim()).filter(name => name !== '')
  return names.length > 0 && names.every(name => name.startsWith('type '))
}
