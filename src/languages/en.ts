import {cueVerbs} from './en/cues.js'
import * as people from './en/people.js'
import {peoples, places} from './en/places.js'
import * as words from './en/words.js'
import type {Language} from './language.js'

/** English of the news: American first, with the British, Indian and Canadian forms. */
export const en: Language = {
  ...words,
  ...people,
  tag: 'en',
  places,
  peoples,
  quotationMarks: [['“', '”'], ['‘', '’']],
  cueVerbs,
  sourcePrefixes: 'according to|in the words of|as per|in … words',
  cueNouns: `
    claim claims warning warnings statement statements comment comments remark remarks assertion assertions allegation
    allegations accusation accusations suggestion suggestions argument arguments question questions promise pledge vow
    insistence announcement admission response message call calls criticism complaint complaints contention
    prediction predictions concerns fears belief view notion idea charge charges declaration denial rumor rumors
    slogan motto mantra quote answer answers line news fact chant chants words advice reply verdict explanation reaction assessment retort
    refrain ruling rulings plea headline testimony aside boast boasts lament observation observations proclamation pronouncement quip barb
    taunt taunts rant phrase catchphrase tagline report reports evidence proof`,
  verbLikeNouns: `
    rule rules state states attack attacks show shows post posts tweet tweets text texts report reports note notes label labels
    brand brands request requests demand demands offer offers detail details estimate estimates mention mentions order
    orders read answer answers shout shouts scream screams laugh smile sigh lecture lectures counsel echo echoes venture
    ventures blame credit credits fault faults support praise claim claims warn question questions promise promises
    pledge pledges vow vows charge charges comment comments remark remarks call calls complaint objects object term terms
    counter counters signal signals hint hints reference references address addresses outline outlines portrait paint
    forecast forecasts threat threats email emails e-mail e-mails relay relays protest protests rant rants release
    finds hail salute salutes invite invites slip slams blasts cries puts counts deems likes loves wants views hopes fears
    direct sing command commands point points stress regret regrets boast boasts joke jokes advocate muse muses
    reason reasons hundred hatred speed breed greed creed kindred bleed experience blog blogs pen pens cite welcome welcomes mock suspect suspects leading defending whisper chant chants`,
  namingWords: `
    titled entitled nicknamed known so-called branded headlined captioned subtitled billed code-named codenamed episode
    song album film movie book novel series single track hit hymn anthem documentary memoir podcast hashtag`,
  complementizers: 'that whether if how why what',
  verbEndings: 'ed',
  adverbEndings: 'ly',
  gerundEndings: 'ing',
  pluralEndings: 's',
  capitals: 'names',
  littleWords: {
    agent: 'by',
    recipient: 'to',
    infinitive: 'to',
    likeness: 'as',
    genitive: 'of',
    joint: 'and',
    companion: 'with',
    that: 'that',
    objectPronoun: 'him her them me us himself herself themselves itself',
    definite: 'the this that these those',
    charge: 'of for over as',
    timeSpan: 'week weekend month year night morning afternoon evening ago recently summer winter spring fall autumn',
    capitalDate: 'may march',
    quantifier: 'one all both many most some few several others another each that this',
    nameGenitive: 'from at for with',
    personRelative: 'who whom',
    freeRelative: 'what whatever'
  },
  media: [
    {kind: 'phone', words: 'telephone phone call conference-call'},
    {kind: 'video-call', words: 'zoom skype video-call videoconference'},
    {kind: 'email', words: 'email e-mail emailed e-mailed emails e-mails'},
    {kind: 'interview', words: 'interview interviews sit-down q&a'},
    {kind: 'press-conference',
      words: 'news-conference press-conference briefing presser media-availability conference'},
    {kind: 'social-media',
      words: 'twitter facebook instagram tweet tweets tweetstorm post posts posting weibo wechat youtube reddit blog'},
    {kind: 'court', words: 'court trial hearing testimony affidavit deposition lawsuit filing'},
    {kind: 'broadcast', words: 'television tv radio show broadcast program programme podcast episode video livestream documentary'},
    {kind: 'speech', words: 'speech address remarks rally debate keynote sermon lecture toast talk'},
    {kind: 'statement', words: 'statement statements release announcement'},
    {kind: 'report', words: 'report study survey paper analysis'},
    {kind: 'message', words: 'message text texts letter memo note letters memos'},
    {kind: 'document', words: 'document book memoir autobiography op-ed column editorial essay article transcript'},
    {kind: 'other', words: 'chat conversation discussion panel meeting'}
  ],
  mediumPrepositions: 'in during on at via by over from',
  stagePrepositions: 'on',
  locativePrepositions: 'in at from outside near',
  journeyNouns: 'visit trip tour journey',
  throughPrepositions: 'through via',
  translatorNouns: 'translator interpreter',
  relayVerbs: 'reported reports report quoted quotes quoting cited cites citing',
  generalHearers: `
    reporters journalists reporter media press crowd audience supporters lawmakers voters viewers listeners fans doctors
    police investigators officers jurors friends neighbors neighbours colleagues employees staff parents them him her us me people students members everyone delegates attendees hearing panel jury court rally`,
  interviewLabels: {question: 'q q. question', answer: 'a a. answer'},
  anonymityReasons: `
    on condition of anonymity|on the condition of anonymity|who asked not to be|who asked not be|who declined to be|
    who requested anonymity|requesting anonymity|who spoke anonymously|speaking anonymously|asked not to be named|
    was not authorized|were not authorized|not authorised to|who did not want to be|speaking on background|
    insisted on anonymity|asked for anonymity|asked to remain anonymous|asked to stay anonymous|
    asked that her name not|asked that his name not|asked that their names not|whose name`
}
