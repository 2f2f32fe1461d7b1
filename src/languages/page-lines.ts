/**
 * Openings of lines that stand among the paragraphs of a story without being story. Evidence only: each counts where the
 * line is short, and linked or set apart. Collected from news pages in the languages given; matched in lower case.
 */
export const relatedOpenings: readonly string[] = [
  'related', 'read more', 'read also', 'also read', 'see also', 'more:', 'more on', 'more from', 'read next', 'watch:', 'watch now', 'recommended',
  'you may also like', 'further reading', 'don\'t miss', 'must read', 'see more', 'click here', 'check out our', 'story continues', 'keep reading',
  'lesen sie auch', 'lesen sie hier', 'lesen sie mehr', 'mehr zum thema', 'mehr dazu', 'mehr:', 'siehe auch', 'auch interessant', 'weiterlesen',
  'das könnte sie auch', 'weitere artikel', 'zum thema', 'lire aussi', 'à lire aussi', 'voir aussi', 'à lire', 'lee también', 'lea también', 'le puede interesar',
  'ver también', 'te puede interesar', 'leggi anche', 'leggi tutto', 'vedi anche', 'leia também', 'leia mais', 'veja também', 'saiba mais',
  'baca juga', 'lees ook', 'lees meer', 'læs også', 'läs också', 'les også', 'lue myös', 'czytaj także', 'czytaj też', 'zobacz także', 'přečtěte si',
  'читайте также', 'читать также', 'смотрите также', 'ayrıca oku', '関連記事', 'あわせて読みたい', '相关阅读', 'xem thêm'
]

/** Lines that credit a picture. */
export const creditOpenings: readonly string[] = [
  'photo:', 'photos:', 'photo by', 'photo credit', 'image:', 'image credit', 'images:', 'image via', 'image courtesy', 'photo courtesy', 'picture:', 'credit:', 'credits:',
  'source:', 'video:', 'featured image', 'foto:', 'fotos:', 'bild:', 'bilder:', 'quelle:', 'bildquelle', 'crédit', 'crédits', 'foto de', 'imagen:', 'imagem:',
  'fonte:', 'fuente:', 'фото:', '(image', '(photo', '(foto', '(bild', '©', '(c) ', 'illustration:', 'grafik:', 'getty images', 'via getty'
]

/** Lines that close a page: rights, tags, prompts to comment or share. */
export const closingOpenings: readonly string[] = [
  'copyright', '©', 'all rights reserved', 'share this', 'share on', 'leave a comment', 'tags:', 'topics:', 'filed under', 'posted in', 'about the author', 'first published', 'citation:', 'this document is subject to copyright',
  'alle rechte vorbehalten', 'teilen', 'schlagwörter', 'artikel teilen', 'kommentare', 'themen:', 'partager', 'compartir', 'condividi', 'compartilhe', 'bagikan', 'タグ', 'поделиться', 'теги', 'udostępnij', 'delen', 'dela'
]

/** Labels over advertisements, alone on their line; letters only. */
export const adLabels: ReadonlySet<string> = new Set([
  'advertisement', 'advertisements', 'advert', 'ad', 'ads', 'advertising', 'sponsored', 'sponsored content', 'promoted', 'article continues below advertisement',
  'story continues below advertisement', 'continue reading below', 'anzeige', 'werbung', 'publicidad', 'publicidade', 'pubblicità', 'publicité', 'advertentie', 'reklame', 'reklam',
  'annons', 'annonse', 'iklan', 'реклама', 'スポンサードリンク', '広告', 'スポンサーリンク', '广告', 'paid advertisement', 'sponsored links', 'scroll down to continue reading'
])

/** Labels of galleries and players, alone on their line. */
export const galleryLabels: ReadonlySet<string> = new Set([
  'caption', 'close', 'show caption', 'hide caption', 'back to gallery', 'view gallery', 'open gallery', 'view slideshow', 'fullscreen', 'full screen', 'expand', 'next', 'previous', 'next image',
  'previous image', 'play', 'pause', 'play video', 'replay', 'loading', 'view this image ›', 'enlarge this image', 'toggle caption', 'click to enlarge', 'slideshow', 'gallery',
  'bildergalerie', 'galerie', 'schließen', 'vergrößern', 'zum vergrößern anklicken', 'bild vergrößern', 'nächstes bild', 'vorheriges bild', 'weiter', 'zurück', 'video abspielen', 'bildbeschreibung',
  'fermer', 'suivant', 'précédent', 'agrandir', 'cerrar', 'siguiente', 'anterior', 'ampliar', 'chiudi', 'avanti', 'indietro', 'fechar', 'próximo', 'explore further'
])
