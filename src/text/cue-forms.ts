import type {CueVerbs} from '../languages/language.js'
import type {CueForm, Entry} from './word-classes.js'

/** Adds the forms of a verb, `base/third/past/gerund[/participle][+particle]`; the frames of several groups add up. */
export function addVerb(verb: string, group: CueVerbs, entryOf: (word: string) => Entry): void {
  const [plain = verb, particle] = verb.split('+')
  const forms = plain.split('/')
  const lemma = particle === undefined ? forms[0]! : `${forms[0]!} ${particle}`
  forms.forEach((form, index) => {
    const entry = entryOf(form)
    const before = particle === undefined ? entry.cue : entry.phrasal?.get(particle)
    if (before !== undefined && before.lemma !== lemma) return
    const cue: CueForm = {
      lemma,
      frames: new Set([...(before?.frames ?? []), ...group.frames]),
      stance: before?.stance ?? group.stance,
      medium: before?.medium ?? group.medium,
      comma: group.clauseAfter === 'comma',
      form: before?.form ?? formAt[index] ?? 'finite',
      third: index === 1,
      past: before?.past ?? (index === 0 && form === forms[2]),
      participle: before?.participle ?? (index === 4 || (index === 2 && forms.length === 4))
    }
    if (particle === undefined) entry.cue = cue
    else (entry.phrasal ??= new Map()).set(particle, cue)
  })
}

const formAt: ReadonlyArray<CueForm['form']> = ['base', 'finite', 'finite', 'gerund', 'participle']
