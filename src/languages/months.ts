/**
 * Month names and their usual abbreviations, January first, lower case without dots, from CLDR 46
 * (https://cldr.unicode.org/, calendar gregorian, wide and abbreviated, format and stand-alone).
 */
const names: Record<string, string> = {
  en: 'january jan,february feb,march mar,april apr,may,june jun,july jul,august aug,september sept sep,october oct,november nov,december dec',
  de: 'januar jänner jän jan,februar feber feb,märz mär maerz mrz,april apr,mai,juni jun,juli jul,august aug,september sept sep,oktober okt,november nov,dezember dez',
  fr: 'janvier janv,février févr fevrier,mars,avril avr,mai,juin,juillet juil,août aout,septembre sept,octobre oct,novembre nov,décembre déc decembre',
  es: 'enero ene,febrero feb,marzo mar,abril abr,mayo may,junio jun,julio jul,agosto ago,septiembre setiembre sep,octubre oct,noviembre nov,diciembre dic',
  pt: 'janeiro jan,fevereiro fev,março mar,abril abr,maio mai,junho jun,julho jul,agosto ago,setembro set,outubro out,novembro nov,dezembro dez',
  it: 'gennaio gen,febbraio feb,marzo mar,aprile apr,maggio mag,giugno giu,luglio lug,agosto ago,settembre set,ottobre ott,novembre nov,dicembre dic',
  nl: 'januari,februari,maart mrt,april,mei,juni,juli,augustus,september,oktober,november,december',
  sv: 'januari,februari,mars,april,maj,juni,juli,augusti,september,oktober,november,december',
  da: 'januar,februar,marts,april,maj,juni,juli,august,september,oktober,november,december',
  nb: 'januar,februar,mars,april,mai,juni,juli,august,september,oktober,november,desember des',
  fi: 'tammikuuta,helmikuuta,maaliskuuta,huhtikuuta,toukokuuta,kesäkuuta,heinäkuuta,elokuuta,syyskuuta,lokakuuta,marraskuuta,joulukuuta',
  pl: 'stycznia,lutego,marca,kwietnia,maja,czerwca,lipca,sierpnia,września,października,listopada,grudnia',
  cs: 'ledna,února,března,dubna,května,června,července,srpna,září,října,listopadu,prosince',
  ru: 'января янв,февраля фев,марта мар,апреля апр,мая,июня июн,июля июл,августа авг,сентября сен,октября окт,ноября ноя,декабря дек',
  uk: 'січня,лютого,березня,квітня,травня,червня,липня,серпня,вересня,жовтня,листопада,грудня',
  tr: 'ocak,şubat,mart,nisan,mayıs,haziran,temmuz,ağustos,eylül,ekim,kasım,aralık',
  id: 'januari,februari,maret,april,mei,juni,juli,agustus,september,oktober,november,desember',
  hu: 'január,február,március,április,május,június,július,augusztus,szeptember,október,november,december',
  ro: 'ianuarie,februarie,martie,aprilie,mai,iunie,iulie,august,septembrie,octombrie,noiembrie,decembrie',
  el: 'ιανουαρίου,φεβρουαρίου,μαρτίου,απριλίου,μαΐου,ιουνίου,ιουλίου,αυγούστου,σεπτεμβρίου,οκτωβρίου,νοεμβρίου,δεκεμβρίου'
}

/** The number of a month, 1 to 12, by its name in lower case. */
export const monthNumbers: ReadonlyMap<string, number> = new Map(
  Object.values(names).flatMap(list =>
    list.split(',').flatMap((month, index) => month.split(' ').map((name): [string, number] => [name, index + 1]))
  )
)
