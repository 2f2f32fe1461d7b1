import type {Cue} from './cues.js'
import type {Subject} from './subjects/subject.js'

/** Half-open ranges of atoms. */
export interface Range {
  from: number
  to: number
}

/** A cue with its subject, before its content is known. */
export interface SubjectedCue {
  cue: Cue
  subject: Subject
}
