import type {PromotionSpec} from './promotion-spec.js'

/** Sends the reader on to other stories. */
export const related: PromotionSpec = {
  definition: 'Recirculation: related, most read, latest, next, in-text “Read more: …” lines.',
  action: 'ReadAction',
  structure: 'links',
  labelled: 'clear',
  voice: 'reader',
  terms: [],
  asks: {
    de: ['lesen sie (auch|hier|dazu|mehr)', 'mehr zum thema', 'auch interessant'],
    fr: ['(à)? lire (aussi|également)', '(à)? voir aussi'],
    es: ['(lee|lea|lee|ver|mira) también', 'te puede interesar', 'más información'],
    it: ['(leggi|vedi|guarda) anche', 'leggi (tutto|di più)'],
    en: ['(read|see|watch) (also|next)', 'also read', 'see also', 'read more (about|on|from)', 'visit @ homepage for more stories', 'for more * (visit|read|click|see) *', 'click here (for|to read) (more|the)', 'read (our|the) full (coverage|interview) *']
  },
  labels: {
    en: [
      'related', 'read', 'related (articles|article|stories|story|content|coverage|posts|post|links|link|news|topics|video|videos|reading|items|gallery|to this *)', 'related coverage *', 'read more', 'read more about *', 'read also', 'also read', 'read next', 'read this next', 'see also', 'see more', 'more', 'more from *', 'more on *', 'more in *', 'more (stories|news|articles|headlines|videos|to read|like this|coverage|posts|reading|galleries)', 'more * stories', 'more * news', 'most (popular|read|viewed|shared|commented|recent|watched|emailed|discussed|clicked)', 'most (popular|read|viewed|shared|commented|recent) *', 'popular', 'popular (posts|stories|now|articles|news|on *|in *|this week|today|videos|reads)', 'trending', 'trending (now|today|stories|news|on *|topics|articles|videos|in *)', 'latest', 'latest (news|stories|articles|posts|headlines|videos|video|from *|in *|updates|on *|stories on *|* news)', 'the latest', 'top (stories|news|headlines|posts|articles|reads|videos|picks|comments|story)', 'recommended', 'recommended (for you|stories|reading|articles|by *|videos|content)', 'you may like', 'you may also (like|enjoy|be interested in)', 'you might also (like|enjoy|be interested in)', 'you might (also)? like', 'you may have missed', 'in case you missed it', 'don t miss', 'don t miss these *', 'must read', 'must reads', 'must watch', 'just watched', 'just in', 'up next', 'next up', 'next up in *', 'next article', 'next story', 'next post', 'next', 'previous (article|story|post)', 'next in *', 'previously', 'what to read next', 'what to watch next', 'keep reading', 'continue reading', 'explore further', 'explore more', 'further reading', 'also on *', 'also in *', 'also see', 'elsewhere on *', 'editor s? (picks|choice|pick)', 'editors (picks|choice|pick)', 'our (picks|best|latest|top *)', 'staff picks', 'featured', 'featured (stories|articles|video|videos|posts|news|content|on *|in *|slide shows)', 'recent (stories|posts|articles|news|videos|slide shows|headlines|comments)', 'breaking news', 'headlines', 'other (stories|news|articles) *', 'similar (stories|articles|news|posts)', 'topics you may like', 'in this series', 'this week s *', 'today s (top|headlines|paper|stories|news|best) *', 'watch', 'watch more', 'watch next', 'video', 'videos', 'relevant * posts', 'hot topics', 'spotlight', 'highlights', 'in other news', 'in the news', 'story highlights', 'photos', 'photo galleries', 'galleries', 'slideshow', 'from the (archive|archives)', 'good reads', 'view (all|more)', 'view more *', 'see (all|more) *', 'load more *', 'show more *', 'all stories', 'all news', 'a look back', 'news', 'local news', 'articles'
    ],
    de: [
      'mehr zum thema *', 'zum thema', 'mehr dazu', 'mehr (aus|von|zu|über|artikel|nachrichten|lesen)', 'mehr (aus|von|zu|über) *', 'mehr', 'weitere (artikel|themen|nachrichten|meldungen|beiträge) *', 'weiterlesen', 'lesen sie (auch|mehr|hier|weiter|dazu) *', 'lesen sie auch', 'auch interessant', 'das könnte (sie|dich) (auch)? (interessieren)?', 'das könnte (sie|dich|ihnen) auch *', 'meistgelesen', '(meistgelesen|meistgelesene) *', 'am meisten gelesen', 'beliebt', 'beliebteste artikel', 'die neuesten *', 'neueste *', 'aktuell', 'aktuelle (artikel|nachrichten|meldungen|themen)', 'aktuelles', 'top (themen|news|artikel|nachrichten)', 'empfehlungen * redaktion', 'unsere empfehlungen', 'empfohlen', 'passend zum thema', 'verwandte (artikel|themen)', 'ähnliche (artikel|themen)', 'nicht verpassen', 'nächster artikel', 'vorheriger artikel', 'hintergrund', 'themen', 'videos', 'video', '(bilderstrecke|bilderstrecken)', 'schlagzeilen', 'mehr news', 'meist (gelesen|geklickt|kommentiert)', 'siehe auch', 'dossier'
    ],
    fr: [
      'lire aussi', 'à lire aussi', 'lire également', 'à lire', 'lire la suite', 'à lire (également|ailleurs|sur *)', 'voir aussi', 'à voir aussi', 'sur le même (sujet|thème)', 'sur ce sujet', 'dans la même rubrique', 'les plus (lus|partagés|commentés|populaires|vus)', '(le|les) plus *', '(article|articles) (les plus lus|liés|associés|similaires|récents|recommandés|précédent|suivant)', 'en continu', 'le fil (info|actu|d actualité|*)', '(dernière|dernières) (actualités|minute|infos|nouvelles|vidéos|*)', 'derniers articles', 'à la une *', 'à la une', 'la sélection *', 'notre sélection', 'vous aimerez aussi', 'recommandé pour vous', 'plus d (actualités|articles|infos)', 'actualités', 'à ne pas (manquer|rater)', 'découvrez aussi', 'pour aller plus loin', 'tendances', 'populaires', 'en images', 'vidéos', 'vidéo', 'toute l actualité *', 'nos articles', 'l actualité *', 'au sommaire', 'voir plus *', 'voir tout'
    ],
    es: [
      'más información', 'más (noticias|sobre *|en *|de *|vistos|leídas|leído|leídos)', 'lo más (visto|leído|comentado|popular|reciente|compartido|*)', 'lo último *', 'últimas noticias', 'últimas *', 'noticias relacionadas', 'relacionad-', 'artículos relacionados', 'te puede interesar', 'te recomendamos', 'también te puede interesar', 'lee también', 'lea también', 'leer más', 'ver (también|más|más *)', 'además', 'te interesa', '(recomendado|recomendados)', 'recomendamos', 'tendencias', 'destacad-', 'no te pierdas', 'temas relacionados', 'siguiente', 'anterior', 'noticias', 'vídeos', 'las más (leídas|vistas)', 'los más (leídos|vistos)', 'siguiente noticia', 'titulares', 'portada', 'otras noticias'
    ],
    it: [
      'leggi anche', 'leggi (tutto|di più|la notizia|altro)', 'leggi anche *', 'articoli correlati', 'notizie correlate', 'correlat-', 'i più (letti|visti|condivisi|*)', 'le più lette', 'più letti', 'piu letti', 'più lette', 'ultime (notizie|news|*)', 'ultim ora', 'altr- (notizie|articoli|news)', 'altri articoli *', 'potrebbe (anche)? interessarti', 'potrebbero interessarti *', 'ti potrebbe interessare *', 'da non perdere', 'consigliati', 'in evidenza', 'in primo piano', 'primo piano', 'vedi anche', 'approfondimenti', 'approfondisci', 'articolo (precedente|successivo)', 'guarda anche', 'video', 'gallery', 'foto', 'le notizie *', 'notizie *', 'tutte le notizie *', 'dello stesso autore', 'sullo stesso argomento', 'più visti', 'più recenti', 'tag correlati'
    ]
  },
  subjects: {},
  linksTo: [],
  hints: [
    'related', 'recirc', 'most-read', 'mostread', 'most-popular', 'mostpopular', 'most-viewed', 'popular', 'trending', 'recommend', 'also-like', 'read-more', 'readmore', 'read-next', 'readnext', 'up-next', 'upnext', 'next-article', 'more-stories', 'morestories', 'more-from', 'morefrom', 'more-news', 'editors-picks', 'editors-choice', 'top-stories', 'topstories', 'latest', 'also-read', 'see-also', 'similar', 'recent-posts', 'recent-articles', 'headlines', 'river', 'newsfeed', 'promo-list', 'teaser', 'next-post', 'post-navigation', 'prev-next', 'continue-reading', 'storylist', 'story-list', 'dont-miss', 'zum-thema', 'meistgelesen', 'weitere', 'plus-lus', 'lire-aussi', 'lo-mas', 'mas-leido', 'piu-letti', 'correlat', 'relacionad', 'articles-list', 'onward', 'crosslinks', 'jnews', 'yarpp', 'jp-relatedposts', 'further'
  ]
}
