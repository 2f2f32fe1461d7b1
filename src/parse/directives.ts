import {directive} from 'micromark-extension-directive'
import type {Code, Construct, Effects, Extension, State, TokenizeContext} from 'micromark-util-types'
import {textDirectives} from '../blocks/phrasing-mdast.js'
import {flowDirectives} from '../blocks/read-mdast.js'

const colon = 58

/**
 * The directives of markdown, but only those of our own names; inline ones only before `[`. So `10:30`, `3:17`,
 * `:8080` and `:smile:` stay the text that they are, and directives of others stay as they were written.
 */
export function ownDirectives(): Extension {
  const {text, flow} = directive()
  return {
    text: {[colon]: listOf(text?.[colon]).map(construct => narrowed(construct, textDirectives, '['))},
    flow: {[colon]: listOf(flow?.[colon]).map(construct => narrowed(construct, flowDirectives, undefined))}
  }
}

function listOf<T>(value: T | T[] | undefined): T[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value]
}

/** The construct, tried only after a look ahead has found one of the names. */
function narrowed(construct: Construct, names: readonly string[], before: string | undefined): Construct {
  const known = new Set(names)
  const longest = Math.max(...names.map(name => name.length))
  return {
    ...construct,
    tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
      const whole = construct.tokenize.call(this, effects, ok, nok)
      const peek: Construct = {partial: true, tokenize: (ahead, yes, no) => lookAhead(ahead, yes, no)}
      return effects.check(peek, whole, nok)
    }
  }

  function lookAhead(effects: Effects, ok: State, nok: State): State {
    let name = ''
    return start

    function start(code: Code): State | undefined {
      effects.enter('data')
      return marker(code)
    }

    function marker(code: Code): State | undefined {
      if (code !== colon) return word(code)
      effects.consume(code)
      return marker
    }

    function word(code: Code): State | undefined {
      if (code !== null && code >= 97 && code <= 122 && name.length < longest) {
        name += String.fromCharCode(code)
        effects.consume(code)
        return word
      }
      effects.exit('data')
      const ends = code === null || !isNameCode(code)
      const follows = before === undefined ? ends : code === before.charCodeAt(0)
      return known.has(name) && follows ? ok(code) : nok(code)
    }
  }
}

/** Letters, digits, `-` and `_` go on with a directive's name. */
function isNameCode(code: number): boolean {
  return code === 45 || code === 95 || (code > 0 && code < 128 && /[a-z0-9]/i.test(String.fromCharCode(code)))
}
