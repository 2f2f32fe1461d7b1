import {firstNames, newsrooms} from './en/people.js'
import type {Language} from './language.js'

/**
 * German of the news, after the reporting verbs in Helbig and Buscha, Deutsche Grammatik (2001), chapter on indirect
 * speech. It covers quotations with their tags, clauses after a comma, “laut”, “nach Angaben” and “so”, verbs at a
 * clause's end after the words (“…, hat … gesagt”, “wie … mitteilte”); words that point back (“das teilte … mit”) are not found.
 */
export const de: Language = {
  tag: 'de',
  quotationMarks: [['„', '“'], ['‚', '‘'], ['»', '«'], ['›', '‹']],
  capitals: 'nouns',
  cueVerbs: [
    {
      frames: ['clause', 'tag'],
      clauseAfter: 'comma',
      verbs: `
        sagen/sagt/sagte/sagend/gesagt sagen/sagen/sagten/sagend/gesagt erklären/erklärt/erklärte/erklärend
        erklären/erklären/erklärten/erklärend betonen/betont/betonte/betonend betonen/betonen/betonten/betonend
        berichten/berichtet/berichtete/berichtend berichten/berichten/berichteten/berichtend
        schreiben/schreibt/schrieb/schreibend/geschrieben schreiben/schreiben/schrieben/schreibend/geschrieben
        meinen/meint/meinte/meinend/gemeint meinen/meinen/meinten/meinend äußern/äußert/äußerte/äußernd
        behaupten/behauptet/behauptete/behauptend bestätigen/bestätigt/bestätigte/bestätigend
        bestätigen/bestätigen/bestätigten/bestätigend antworten/antwortet/antwortete/antwortend
        ergänzen/ergänzt/ergänzte/ergänzend versichern/versichert/versicherte/versichernd
        argumentieren/argumentiert/argumentierte/argumentierend mahnen/mahnt/mahnte/mahnend
        warnen/warnt/warnte/warnend/gewarnt warnen/warnen/warnten/warnend klagen/klagt/klagte/klagend
        bemerken/bemerkt/bemerkte/bemerkend unterstreichen/unterstreicht/unterstrich/unterstreichend
        mitteilen/mitteilt/mitteilte/mitteilend/mitgeteilt mitteilen/mitteilen/mitteilten/mitteilend/mitgeteilt
        hinzufügen/hinzufügt/hinzufügte/hinzufügend/hinzugefügt einräumen/einräumt/einräumte/einräumend/eingeräumt
        ankündigen/ankündigt/ankündigte/ankündigend/angekündigt ausführen/ausführt/ausführte/ausführend/ausgeführt
        teilen/teilt/teilte/teilend teilen/teilen/teilten/teilend fügen/fügt/fügte/fügend
        räumen/räumt/räumte/räumend kündigen/kündigt/kündigte/kündigend melden/meldet/meldete/meldend`
    },
    {
      frames: ['clause', 'tag'],
      clauseAfter: 'comma',
      stance: 'denial',
      verbs: 'bestreiten/bestreitet/bestritt/bestreitend/bestritten dementieren/dementiert/dementierte/dementierend'
    },
    {
      frames: ['clause', 'tag'],
      clauseAfter: 'comma',
      stance: 'question',
      verbs: 'fragen/fragt/fragte/fragend/gefragt'
    },
    {
      frames: ['tag'],
      verbs: `
        rufen/ruft/rief/rufend/gerufen fordern/fordert/forderte/fordernd kritisieren/kritisiert/kritisierte/kritisierend
        scherzen/scherzt/scherzte/scherzend lachen/lacht/lachte/lachend flüstern/flüstert/flüsterte/flüsternd
        lauten/lautet/lautete/lautend`
    },
    {
      frames: ['label'],
      verbs: `
        nennen/nennt/nannte/nennend/genannt nennen/nennen/nannten/nennend bezeichnen/bezeichnet/bezeichnete/bezeichnend
        bezeichnen/bezeichnen/bezeichneten/bezeichnend`
    }
  ],
  sourcePrefixes: 'laut|nach angaben von|nach angaben der|nach angaben des|nach angaben|nach worten von|nach worten des|nach worten der|so|zufolge',
  cueNouns: 'behauptung aussage äußerung äußerungen erklärung vorwurf warnung ankündigung bemerkung frage antwort nachricht',
  verbLikeNouns: '',
  namingWords: 'sogenannt sogenannte sogenannten titel betitelt namens lied film buch roman serie album',
  pronouns: {
    masculine: 'er ihm ihn sein', feminine: 'sie ihr', plural: 'ihnen', neuter: 'es',
      first: 'ich wir mir mich uns mein unser', second: 'du dich dir euch',
    relative: 'der die das welcher welche welches'
  },
  determiners: `
    der die das den dem des ein eine einen einem einer eines kein keine dieser diese dieses diesen diesem seine seinen seiner seinem
    ihre ihren ihrer ihrem unsere mehrere einige viele alle beide andere`,
  numberWords: 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
  prepositions: `
    in im an am auf aus bei beim mit nach von vom vor zu zum zur über unter gegen für durch ohne um seit während wegen trotz
    zwischen hinter neben gegenüber laut gemäß`,
  nounPrepositions: 'von vom für aus bei beim in im am an der des',
  subordinators: 'wie dass daß weil wenn als ob während obwohl damit nachdem bevor bis sobald falls indem',
  complementizers: 'dass daß ob',
  contrasts: 'während',
  coordinators: 'und oder aber sondern doch denn',
  negations: 'nicht kein keine nie niemals',
  auxiliaries: `
    ist sind war waren bin bist sei seien wäre wären sein gewesen hat haben hatte hatten habe hätte hätten wird werden wurde wurden werde
    würde würden kann können konnte konnten könne könnte muss müssen musste müsse soll sollen sollte solle will wollen wollte wolle darf dürfe`,
  beForms: 'ist sind war waren sei seien wäre wird werden wurde wurden werde worden',
  haveForms: 'hat haben hatte hatten habe hätte',
  adverbs: `
    auch dann später jetzt nun noch schon nur erst wieder zudem außerdem jedoch allerdings dagegen weiter zugleich unterdessen
    bereits heute gestern dort hier so daher deshalb zurück hinzu`,
  adverbEndings: 'lich weise',
  gerundEndings: 'end',
  pluralEndings: 's', // of Büros and Teams; the others end as words in the singular do
  verbs: `
    ging kam nahm gab sah wusste dachte fand ließ hielt stand saß lief begann brachte blieb fiel gewann verlor liegt steht geht kommt
    gibt bleibt heißt macht will zeigt`,
  verbEndings: 'te ten',
  littleWords: {
    agent: 'von', recipient: 'zu', infinitive: 'zu', likeness: 'als wie', genitive: 'von des der', joint: 'und',
      companion: 'mit', that: 'dass daß',
    objectPronoun: 'ihm ihn ihnen mir mich uns dir dich euch',
      definite: 'der die das den dem des dieser diese dieses', charge: 'von für',
    timeSpan: 'woche wochenende monat jahr nacht morgen nachmittag abend', capitalDate: '',
      quantifier: 'alle beide viele einige mehrere',
    nameGenitive: 'von aus',
    personRelative: '',
    freeRelative: 'was'
  },
  dates: `
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september
    oktober november dezember heute gestern morgen`,
  dateWords: 'am im vergangenen vergangene letzten letzte nächsten nächste abend morgen nachmittag vormittag nacht woche monat jahr',
  titles: `
    herr frau dr. dr prof. prof professor kanzler kanzlerin bundeskanzler bundeskanzlerin minister ministerin präsident präsidentin
    bundespräsident ministerpräsident ministerpräsidentin außenminister außenministerin innenminister innenministerin finanzminister
    bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin sprecher sprecherin chef chefin trainer trainerin vorsitzende
    vorsitzender direktor direktorin abgeordnete abgeordneter senator senatorin richter richterin general polizeisprecher
    polizeisprecherin regierungssprecher regierungssprecherin parteichef parteichefin`,
  courtesyTitles: 'herr herrn frau dr dr.',
  titlesByGender: {
    masculine: `herr kanzler bundeskanzler minister präsident bundespräsident ministerpräsident außenminister innenminister bürgermeister
      sprecher chef trainer direktor senator richter polizeisprecher regierungssprecher`,
    feminine: `frau kanzlerin bundeskanzlerin ministerin präsidentin ministerpräsidentin außenministerin innenministerin bürgermeisterin
      sprecherin chefin trainerin direktorin senatorin richterin polizeisprecherin regierungssprecherin`
  },
  nouns: {
    person: `
      sprecher sprecherin chef chefin minister ministerin präsident präsidentin kanzler kanzlerin bürgermeister bürgermeisterin
      experte expertin anwalt anwältin forscher forscherin professor professorin arzt ärztin lehrer lehrerin trainer trainerin
      spieler spielerin zeuge zeugin nachbar nachbarin insider direktor direktorin vorsitzende vorsitzender politiker politikerin
      autor autorin beamter beamtin mann frau polizeisprecher polizeisprecherin regierungssprecher leiter leiterin landwirt landwirtin
      bauer bäuerin winzer winzerin unternehmer unternehmerin ingenieur ingenieurin`,
    group: `
      experten anwälte forscher beamte zeugen anwohner kritiker behörden ermittler politiker ärzte lehrer insider kreise diplomaten
      analysten eltern bürger veranstalter gewerkschafter einsatzkräfte`,
    organization: `
      polizei regierung bundesregierung ministerium innenministerium außenministerium partei gewerkschaft unternehmen konzern firma
      gericht staatsanwaltschaft stadt feuerwehr behörde verein verband universität amt kommission rat bank`,
    document: 'bericht studie umfrage erklärung mitteilung brief gutachten papier urteil schreiben statistik',
    publication: 'zeitung magazin sender nachrichtenagentur agentur blatt',
    unnamed: 'anonym unbekannt ungenannt'
  },
  newsrooms: `${newsrooms} zeitung rundschau kurier anzeiger ard zdf rtl tagesschau taz faz stern focus`,
  unnamedRoles: 'sprecher sprecherin insider beamter beamtin experte expertin mitarbeiter anwalt',
  nounsByGender: {
    masculine: 'sprecher minister präsident kanzler bürgermeister anwalt arzt lehrer mann leiter vater sohn bruder',
    feminine: 'sprecherin ministerin präsidentin kanzlerin bürgermeisterin anwältin ärztin lehrerin frau leiterin mutter tochter schwester'
  },
  nameParticles: 'von van de der zu zur vom',
  nameSuffixes: 'jr.',
  firstNames: `${firstNames} hans jürgen klaus wolfgang dieter günter horst uwe bernd olaf jens sven stefan markus friedrich karsten torsten jörg
    angela annalena ursula sabine petra gabriele renate birgit heike anke ute katrin silke anja nicole steffi`,
  peoples: 'deutsche deutscher österreicher österreicherin schweizer schweizerin franzose französin italiener italienerin russe russin amerikaner amerikanerin brite britin chinese chinesin türke türkin pole polin',
  places: `
    deutschland österreich schweiz frankreich italien spanien portugal belgien niederlande luxemburg dänemark schweden norwegen finnland polen
    tschechien slowakei ungarn rumänien bulgarien griechenland türkei russland ukraine belarus großbritannien england schottland irland
    europa asien afrika amerika usa kanada mexiko brasilien argentinien chile china japan indien iran irak israel syrien ägypten
    bayern sachsen thüringen hessen brandenburg berlin hamburg bremen niedersachsen saarland nordrhein-westfalen rheinland-pfalz
    baden-württemberg schleswig-holstein mecklenburg-vorpommern sachsen-anhalt münchen köln frankfurt stuttgart düsseldorf leipzig dortmund essen
    dresden hannover nürnberg wien zürich genf basel bern paris london rom madrid brüssel moskau kiew warschau prag washington`,
  abbreviations: 'dr prof z.b d.h u.a bzw ca nr str st mio mrd jan feb apr aug sept okt nov dez ggf usw vgl inkl',
  elisions: '',
  media: [
    {kind: 'interview', words: 'interview gespräch'},
    {kind: 'press-conference', words: 'pressekonferenz'},
    {kind: 'phone', words: 'telefon telefoninterview telefongespräch'},
    {kind: 'email', words: 'e-mail mail'},
    {kind: 'statement', words: 'erklärung mitteilung stellungnahme pressemitteilung'},
    {kind: 'speech', words: 'rede ansprache'},
    {kind: 'social-media', words: 'twitter facebook instagram tweet'},
    {kind: 'court', words: 'gericht prozess'},
    {kind: 'message', words: 'brief schreiben'},
    {kind: 'broadcast', words: 'fernsehen radio sendung deutschlandfunk'}
  ],
  mediumPrepositions: 'in im bei beim auf per am',
  stagePrepositions: 'bei',
  locativePrepositions: 'in bei aus',
  journeyNouns: 'besuch reise',
  throughPrepositions: 'über durch',
  translatorNouns: 'dolmetscher dolmetscherin übersetzer',
  relayVerbs: 'berichtete berichten berichtet meldete meldet zitiert zitierte',
  generalHearers: 'journalisten reportern medien presse publikum anwesenden ihm ihr ihnen',
  interviewLabels: {question: 'frage f', answer: 'antwort a'},
  anonymityReasons: 'namentlich nicht genannt|wollte anonym bleiben|der nicht namentlich|die nicht namentlich'
}
