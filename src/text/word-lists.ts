import type {Language, LittleWord} from '../languages/language.js'
import type {WordClass, WordPart} from './word-classes.js'

/** The lists of a language by the class that their words are in. */
export function classLists(language: Language): Array<[WordClass, string]> {
  const {pronouns, nouns} = language
  return [
    ['masculine', pronouns.masculine], ['feminine', pronouns.feminine], ['plural', pronouns.plural],
    ['neuter', pronouns.neuter], ['first', pronouns.first], ['second', pronouns.second],
      ['relative', pronouns.relative],
    ['determiner', language.determiners], ['determiner', language.numberWords], ['number', language.numberWords],
    ['preposition', language.prepositions], ['nounPreposition', language.nounPrepositions],
    ['subordinator', language.subordinators], ['contrast', language.contrasts],
    ['coordinator', language.coordinators],
      ['auxiliary', language.auxiliaries],
    ['negation', language.negations], ['adverb', language.adverbs], ['date', language.dates],
      ['dateWord', language.dateWords],
    ['verb', language.verbs], ['title', language.titles], ['person', nouns.person], ['group', nouns.group],
    ['organization', nouns.organization], ['document', nouns.document], ['publication', nouns.publication],
    ['unnamed', nouns.unnamed], ['particle', language.nameParticles], ['suffix', language.nameSuffixes],
    ['complementizer', language.complementizers], ['naming', language.namingWords], ['cueNoun', language.cueNouns]
  ]
}

/** The lists of a language by the part that their words play. */
export function partLists(language: Language): Array<[WordPart, string]> {
  return [
    ['be', language.beForms], ['have', language.haveForms], ['relay', language.relayVerbs],
    ['generalHearer', language.generalHearers], ['mediumPreposition', language.mediumPrepositions],
    ['stage', language.stagePrepositions], ['locative', language.locativePrepositions],
      ['journey', language.journeyNouns],
    ['through', language.throughPrepositions], ['translator', language.translatorNouns],
    ['verbLikeNoun', language.verbLikeNouns], ['newsroom', language.newsrooms], ['unnamedRole', language.unnamedRoles],
    ['question', language.interviewLabels.question], ['answer', language.interviewLabels.answer],
    ...Object.entries(language.littleWords) as Array<[LittleWord, string]> // its keys are its type's
  ]
}
