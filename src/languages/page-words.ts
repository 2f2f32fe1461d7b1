/**
 * Words of the lines around a story: dates, bylines, credits, counters. Alternatives of patterns, separated by bars, lower
 * case unless they say otherwise. English, German, French, Spanish, Portuguese, Italian, Dutch, Nordic, Russian; collected
 * from news pages.
 */

/** Before a date: it is the last change. */
export const changeWords =
  'update|updated|modified|edited|revised|last changed|aktualisiert|geändert|überarbeitet|stand|mis à jour|modifié|actualizado|actualizada|atualizado|aggiornato|bijgewerkt|oppdatert|uppdaterad|opdateret|päivitetty|обновлено'

/** Before a date: it is the first publication. */
export const publicationWords =
  'published|posted|veröffentlicht|erschienen|erstellt|publié|publicado|pubblicato|gepubliceerd|publicerad|publisert|опубликовано|online seit|datum|vom'

/** Before a time of day, and after it. */
export const clockWords = 'at|um|à|às|alle|ore|kl|klo|klokken'
export const hourWords = 'uhr|h|hs|hrs'

/** The first letters of months in datelines. */
export const monthStarts = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez'

/** Between two numbers: picture 1 of 5. */
export const countWords = 'of|von|de|di|sur|из'

/** Between the names of a byline. */
export const joinWords = 'and|und|et|y|e|og|och|en|sowie'

/** Before the names of those who helped. */
export const helpWords = 'avec|with|mit|con|com'

/** Before a name, as they open a byline and run into it. */
export const gluedByWords = 'By|Von|Par|Por'

/** The last word of a label whose names follow, and the participles before it. */
export const lastByWords = 'von|by|par|por'
export const byParticiples = 'published|posted|written|submitted'

/** What `twitter:label1` says where its value names the authors. */
export const authorLabels = 'written by|verfasst von|author|autor|escrito por|écrit par'

/** Before a name, where the publication has the writer for its own. */
export const ownWords = 'unserem|unserer|unser|our'

/** With these a byline goes on behind its names. */
export const bylineEnds = 'on|am|vom|at|published|updated|posted|veröffentlicht|aktualisiert|zuletzt|letzte|last|stand'
export const nameEnds = 'am|on|at|im|in|vom|is|ist|for|für'
export const isWords = 'is|ist'

/** First words of what is no name. */
export const namelessStarts = 'posted|published|updated|written|uhr|min|read'
export const namelessSegments = 'the|die|der|das|in|aus|zum|zur|min|uhr'

/** Verbs with which a line about an author goes on after the name. */
export const authorVerbs = 'is|was|has|writes|covers|ist|schreibt|arbeitet|leitet|studierte|berichtet|lebt'

/** Words inside names that are written small. */
export const smallNameWords = 'de|la|del|da|dos|van|von|der|den|zu|di|du|le|al|el|bin|ter|af|y|e|and|und|et|og|och'

/** Nouns that open the credit of a picture, the longer first, and what stands between them and the name. */
export const creditNouns = 'photos|photo|fotos|foto|images|image|bild|credit|quelle|source|crédit'
export const bracketedCredits = String.raw`photo|foto|image|bild|credit|©|\(c\)|quelle|source`
export const creditJoins = 'by|:|von|de'

/** Words that a publication's name follows where it speaks of itself, and those of them that only an appeal has. */
export const nameIntroductions =
  'support|supporting|from|follow|of|by|at|to|with|soutenez|soutenir|suivez|unterstützen|apoya|sostieni|von|de|di'
export const nameAppeals = 'support|supporting|follow|soutenez|suivez|apoya|sostieni|unterstützen'
export const nameArticles = 'the|die|der|das|le|la|el|il'
