/** Closed classes of English, and the common verbs whose form alone does not show that they are verbs. */

export const pronouns = {
  masculine: 'he him his himself',
  feminine: 'she her hers herself',
  plural: 'they them their theirs themselves both',
  neuter: 'it its itself',
  first: 'i me my we us our myself ourselves',
  second: 'you your yourself',
  relative: 'who which whom whose that'
}

export const determiners = `
  the a an this that these those his her its their our my your some any many several most no each every both few
  another other one all more`

export const numberWords = 'two three four five six seven eight nine ten eleven twelve dozens scores hundreds thousands'

export const prepositions = `
  of for at from in with on to by about during under near after before among inside outside including against over
  into through via since until between amid despite per unlike like off without within across around behind beyond upon toward
  towards regarding concerning throughout alongside following besides`

export const nounPrepositions = 'of for at from with in on to by near against behind like including'

export const subordinators = `
  that if when because while as than whether although though since unless until before after where so whereas once
  what how why whenever wherever whatever`

export const contrasts = 'while whereas'

export const coordinators = 'and or but nor yet plus'

export const negations = `
  not never isn't wasn't weren't aren't hasn't haven't hadn't won't wouldn't can't couldn't shouldn't don't doesn't didn't cannot`

export const auxiliaries = `
  is was were are be been being am has have had having will would can could may might shall should must do does did
  'll 've 'd 're 'm isn't wasn't weren't aren't hasn't haven't hadn't won't wouldn't can't couldn't shouldn't don't
  doesn't didn't it's he's she's they're we're i'm you're that's cannot`

export const beForms = "is was were are be been being isn't wasn't weren't aren't am 's get gets got gotten getting"

export const haveForms = "has have had having hasn't haven't hadn't 've 's 'd"

export const adverbs = `
  also then later now still even just only again once first too instead once soon ever always often sometimes already
  however meanwhile afterward afterwards earlier since perhaps maybe indeed further furthermore moreover thus therefore
  himself herself themselves itself myself ourselves yourself so there here twice never not rather quite both at out up back on together nonetheless nevertheless besides aloud`

/** Finite verbs and participles that stand in stories beside speech. */
export const verbs = `
  died dies lied lies tied tried tries owed owes used uses went came took made got gave saw knew thought felt found left kept held stood sat ran began became brought bought heard seen
  caught chose drew drove fell flew forgot grew heard hit hurt led lost meant met paid rose sent set shook shot shut
  slept sold spent spoke spread stole struck swept swore taught threw told understood won wore wrote put read let cut cost
  built rebuilt bent bled blew bred broke burst clung crept dealt dug drank ate fled flung fought froze hid hung knelt laid lent
  rode rang sank sought shone shrank slid sped spun sprang stuck stung strode strove swam swung tore wept withdrew woke overcame
  undertook withstood arose awoke forbade forgave foresaw mistook overthrew upheld withheld quit chose slept sent lit
  makes takes gives goes comes gets keeps seems wants needs thinks believes knows feels hopes expects plans shows means
  lives works plays runs stands sits holds leads faces remains becomes continues begins starts ends hits has
  want need think believe know feel hope expect plan show mean seem seems appear appears go get make take come give keep
  see sees saw look looks turn turns call calls vote votes support supports`

export const dates = `
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. mon. tue. tues. wed. thu. thurs. fri. sat. sun.
  today yesterday tomorrow tonight`

export const dateWords = `
  last next this early late earlier later morning afternoon evening night week weekend month year years ago day days
  weeks months summer winter spring fall autumn in on of since during hours minutes recently recent previous`

export const nameParticles = 'de del della di da dos du van von der den la le al el bin ibn abu ben st. san mac y e zu of the'

export const nameSuffixes = 'jr. jr sr. sr ii iii iv md phd esq. m.d. ph.d. qc kc sc mbe obe cbe'

export const abbreviations = `
  mr mrs ms mx dr drs prof profs sen rep reps sens gov govs gens lt col gen capt maj sgt adm cmdr cpl pvt det fr rev hon st mt ft jr sr esq inc
  ltd co corp bros no nos vs v etc dept est fig vol pp ed eds al cf jan feb mar apr jun jul aug sept sep oct nov dec mon
  tue tues wed thu thurs fri sat sun ave blvd rd u.s u.k u.n e.u d.c a.m p.m ph.d m.d b.a m.a i.e e.g
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex
  vt va wash wis wyo supt asst atty messrs approx`

export const elisions = 'em til tis twas cause bout n round cuz'
