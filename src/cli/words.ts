import {parseArgs, type ParseArgsConfig} from 'node:util'
import {UsageError} from './verb.js'

type Options = NonNullable<ParseArgsConfig['options']>

/**
 * The words after a verb, as options and operands.
 * @throws UsageError for an option that is not known or has no value.
 */
export function readWords<const T extends Options>(
  words: string[],
  options: T
): ReturnType<typeof parseArgs<{args: string[]; options: T; allowPositionals: true}>> {
  try {
    return parseArgs({args: words, options, allowPositionals: true})
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

/**
 * One of the values that an option may have; undefined where it is not given.
 * @throws UsageError for another value.
 */
export function choice<const T extends string>(
  option: string,
  value: string | undefined,
  choices: readonly T[]
): T | undefined {
  if (value === undefined) return undefined
  const known = choices.find(name => name === value)
  if (known === undefined) throw new UsageError(`--${option} ${value}: expected one of ${choices.join(', ')}`)
  return known
}
