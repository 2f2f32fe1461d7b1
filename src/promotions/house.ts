import type {PromotionSpec} from './promotion-spec.js'

/** Shows the publisher's other products. */
export const house: PromotionSpec = {
  definition: 'The publisher’s own other products: current issue, podcast, shop, games, live stream, mission statement.',
  action: 'ViewAction',
  structure: 'copy',
  labelled: 'vague',
  voice: 'publication',
  terms: ['offers'],
  asks: {
    en: [
      '(on|at) newsstands', 'pick up the * issue', 'listen to (our|the|@) * (podcast|show|episode)', 'subscribe to (our|the) podcast', '(watch|listen) live', '(watch|listen) now (on|to|at)', '(watch|stream|hear) @ (live|anytime|now|24|on)', '(visit|shop|browse) (our|the) * (shop|store)', 'in (our|the) (latest|current|new) (issue|edition)', '(play|try) (our|today s) * (crossword|quiz|sudoku|game|games|puzzle)', 'tune in',
      'on our * podcast', 'flash briefing', 'our latest podcast', 'wherever you get your podcasts', 'new in our (shop|store)', '(play|try|solve) today s (crossword|quiz|puzzle|sudoku|game)', 'new episode (every|each|is|out)', 'read the * issue', 'listen and subscribe', '(is|are) a (nonprofit|non profit) (news|newsroom|newspaper|organization) * (that|dedicated|covering)', 'available on * (itunes|spotify|apple podcasts)', 'order (your|a) copy', 'buy the book'
    ],
    de: ['(im|zum) (aktuellen|neuen)? (heft|ausgabe|magazin)', '(hören|hör) sie? * podcast', '(unseren|der|zum) * podcast', '(in|im) unserem? (shop|onlineshop)', 'live (ticker|stream) verfolgen'],
    fr: ['(écoutez|découvrez|écouter) * (podcast|boutique|numéro|émission)', 'en kiosque', 'notre boutique', 'regardez * (en direct|direct)'],
    es: ['(escucha|escuche) * (podcast|directo)', '(visita|visite) * (tienda)', 'en (el)? (quiosco|kiosko)', 'ver en directo'],
    it: ['(ascolta|ascoltate) * (podcast|diretta)', '(visita|scopri) * (negozio|shop|store)', 'guarda la diretta']
  },
  labels: {
    en: ['podcast', 'podcasts', 'our (podcast|podcasts)', 'latest podcast', 'the * podcast', 'listen and subscribe', 'listen now', 'listen live', 'play live *', 'order (it|yours)? here', 'order (it|yours) now', 'buy it here', 'my book', 'my (new|first|latest) book', 'digital issue', 'view (more|all|past|back) issues', 'try our *', 'watch live', 'live now *', 'live tv', 'live stream', 'on air', 'now playing', 'shop', 'store', 'visit our shop', 'current issue', 'latest issue', 'in this issue', 'in (this|the) * issue', 'from (our|the) (shop|store)', 'our (shop|store|magazine|magazines|books|games)', '(buy|get|read) the magazine', 'the magazine', '@ (magazine|podcast|podcasts|shop|store|games|books)', 'this month s issue', 'the latest issue', 'games', 'crossword', 'puzzles', 'quiz', '(see|view|read)? today s (crossword|quiz|puzzle|puzzles|paper|front page|edition)', '(read|open) the (e paper|epaper|paper|print edition)', 'e paper', 'epaper', '(read|see|view|open)? (the|our)? (e edition|eedition)', 'about us', 'about @', 'our mission', 'who we are', 'watch now', 'tv schedule', 'digital edition', 'see current issue', 'featured (partner|partners)', 'photo store', 'buy photos', 'view today s print edition', 'buy the (latest|new|current) issue', 'take (the|our|this) quiz', '(search|find|browse) (jobs|homes|cars)', 'find a (job|home|car)', 'post a job', 'job (board|search)', 'classifieds', 'place (a|an|your) (classified)? ad', 'order reprints', 'listen on *', 'inside this issue'],
    de: ['podcast', 'podcasts', 'shop', 'aktuelle ausgabe', 'aktuelles heft', 'zum heft', 'im heft', '@ im *', 'rätsel', 'spiele', 'über uns', 'livestream', 'tv programm', 'unsere podcasts', '(jetzt)? am kiosk', 'zur aktuellen ausgabe', 'zum (shop|podcast)', 'stellenmarkt', 'kleinanzeigen'],
    fr: ['podcast', 'podcasts', 'boutique', 'en direct', 'le direct', 'dernier numéro', 'ce numéro', 'jeux', 'à propos', 'qui sommes nous', 'nos podcasts', 'programme tv', 'les offres d emploi', 'petites annonces'],
    es: ['podcast', 'podcasts', 'tienda', 'en directo', 'último número', 'pasatiempos', 'juegos', 'sobre nosotros', 'quiénes somos'],
    it: ['podcast', 'negozio', 'shop', 'diretta', 'ultimo numero', 'giochi', 'chi siamo', 'i nostri podcast']
  },
  presses: {
    en: ['(listen|watch|play|shop|order|browse) *', '(find|search|post) (a|for)? (job|jobs|home|homes|car|cars)'],
    de: ['(hören|spielen|ansehen) *'],
    fr: ['(écouter|regarder|jouer) *'],
    es: ['(escuchar|escucha|ver|jugar) *'],
    it: ['(ascolta|guarda|gioca) *']
  },
  subjects: {
    en: ['podcast', 'podcasts', 'episode', 'shop', 'store', 'issue', 'crossword', 'quiz', 'games', 'live', 'stream', 'merchandise', 'ebook', 'itunes', 'spotify'],
    de: ['podcast', 'heft', 'ausgabe', 'shop', 'magazin', 'folge', 'rätsel'],
    fr: ['podcast', 'numéro', 'boutique', 'kiosque', 'direct', 'hors série'],
    es: ['podcast', 'tienda', 'número', 'directo', 'revista'],
    it: ['podcast', 'negozio', 'numero', 'diretta', 'rivista']
  },
  linksTo: ['podcast', '/shop', '//shop.', '/store', '//store.', '//kiosk.', '//kiosque.', '/kiosk', '/kiosque', '//jobs.', 'e-edition', 'eedition', '/dating', '/photostore', '/quiz', '/radio', '/live', '/games', '/crossword', '/issue', '/magazin', '/magazine', 'boutique', 'tienda', 'spotify.com/show', 'podcasts.apple.com', '/listen', '/watch-live'],
  catalogues: [
    '/jobs', '/job', '/shop', '/store', '/boutique', '/tienda', '/negozio', '/stellenmarkt', '/classifieds', '/puzzles', '/crosswords', '/photostore', '//jobs', '//shop', '//store',
    '//boutique', '//tienda', '//games', '//cars', '//homes', '//autos', '//motors', '//careers', '//emploi', '//dating', '//immobilien', '//immobilier', 'jobs.com', 'shop.com'
  ],
  hints: ['podcast', 'shop-promo', 'current-issue', 'magazine-issue', 'live-player', 'livestream', 'on-air', 'mission-statement', 'house-ad', 'store-promo', 'crossword', 'games-promo', 'cover-story']
}
