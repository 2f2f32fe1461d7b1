import type {Wording} from './promotion-spec.js'

/** Parts of a page that are neither story nor promotion. */
export type FurnitureKind = 'navigation' | 'share' | 'comments' | 'consent' | 'player' | 'author' | 'tags' | 'legal' | 'login' | 'meta'

interface FurnitureSpec {
  /** Words in ids, classes and roles of boxes. */
  hints: readonly string[]
  /** The whole of a block. */
  labels: Wording
  /** Found anywhere in a block of a few lines. */
  phrases: Wording
  /** Fragments of link targets. */
  linksTo?: readonly string[]
}

/** Whole labels of links to an account: a bar that holds one is navigation. */
export const accountLabels: Wording = {
  en: ['log in', 'login', 'sign in', 'log out', 'sign out', 'my account', 'log in register', 'your account'],
  de: ['anmelden', 'einloggen', 'login', 'mein konto'],
  fr: ['se connecter', 'connexion', 'mon compte'],
  es: ['iniciar sesión', 'acceder', 'mi cuenta'],
  it: ['accedi', 'il mio account']
}

/** What tells furniture from promotion: data alone. */
export const furniture: Readonly<Record<FurnitureKind, FurnitureSpec>> = {
  navigation: {
    hints: ['nav', 'navbar', 'navigation', 'menu', 'megamenu', 'mega-menu', 'submenu', 'breadcrumb', 'breadcrumbs', 'sitemap', 'pagination', 'skip-link', 'hamburger', 'dropdown', 'sections-list'],
    labels: {
      en: ['home', 'menu', 'search', 'sections', 'log in', 'login', 'sign in', 'sign out', 'my account', 'skip to *', 'about', 'advertise', 'careers', 'jobs', 'help', 'faq', 'site map', 'sitemap', 'rss', 'opinion', 'sports', 'business', 'politics', 'world', 'technology', 'entertainment', 'health', 'science', 'weather', 'obituaries', 'classifieds', 'company', 'customer service'],
      de: ['startseite', 'menü', 'suche', 'anmelden', 'mein konto', 'impressum', 'politik', 'wirtschaft', 'sport', 'kultur'],
      fr: ['accueil', 'menu', 'recherche', 'se connecter', 'mon compte', 'rubriques', 'politique', 'économie'],
      es: ['inicio', 'menú', 'buscar', 'iniciar sesión', 'mi cuenta', 'secciones', 'deportes', 'economía'],
      it: ['home', 'menu', 'cerca', 'accedi', 'sezioni', 'cronaca', 'politica', 'economia', 'sport']
    },
    phrases: {}
  },
  share: {
    hints: ['share', 'sharing', 'sharebar', 'social-share', 'addthis', 'addtoany', 'sharedaddy', 'share-tools', 'sharetools', 'shariff', 'share-buttons', 'article-tools', 'sharebuttons', 'article-share'],
    labels: {
      en: ['share', 'share this *', 'share on *', 'share via *', 'tweet', 'email (the|this) *', 'print', 'email', 'copy link', 'link', 'link copied', 'copy', 'shares', '# shares', 'share all *', 'share to *', 'pin it', 'all share services', 'save', 'bookmark'],
      de: ['teilen', 'artikel teilen', 'auf * teilen', 'drucken', 'merken', 'per mail versenden', 'empfehlen'],
      fr: ['partager', 'partagez *', 'partager (sur|par|cet|l) *', 'imprimer', 'envoyer par *', 'tweeter'],
      es: ['compartir', 'compartir en *', 'imprimir', 'guardar', 'enviar por *', 'comparte *'],
      it: ['condividi', 'condividi su *', 'stampa', 'invia per *', 'condividi *']
    },
    phrases: {},
    linksTo: ['sharer', 'intent/tweet', '/share?', 'sharearticle', 'pin/create', 'submit?url', 'dialog/feed', 'dialog/share', 'whatsapp://send', 'wa.me/?', 'api.whatsapp.com/send', 't.me/share', 'mailto:?', 'share.php', 'addtoany', '?share=', 'twitter.com/share', 'twitter.com/home?status', 'plus.google.com/share', 'bufferapp.com/add', 'tumblr.com/share', 'reddit.com/submit', 'flipboard.com/bookmarklet']
  },
  comments: {
    hints: ['comment', 'comments', 'commentlist', 'disqus', 'livefyre', 'replies', 'discussion', 'kommentar', 'kommentare', 'commentaires', 'comentarios', 'commenti', 'spot-im', 'spotim', 'coral', 'respond'],
    labels: {
      en: ['comments', 'comment', '# comments', 'view comments', 'leave a (comment|reply)', 'post a comment', 'add a comment', 'show comments', 'loading comments', 'user comments', 'join the discussion', 'reply', 'no comments *', 'new # comments', 'write a comment'],
      de: ['kommentare', 'kommentar (schreiben|verfassen|abgeben|hinterlassen|absenden)', '# kommentare', 'antworten', 'diskutieren sie *', 'ihr kommentar *', 'kommentieren'],
      fr: ['commentaires', '# commentaires', 'réagir', 'commenter', 'vos réactions', 'répondre', 'réactions'],
      es: ['comentarios', '# comentarios', 'comentar', 'ver comentarios', 'responder', 'deja un comentario'],
      it: ['commenti', '# commenti', 'commenta', 'lascia un commento', 'rispondi']
    },
    phrases: {en: ['leave a comment', 'to (post|leave) a comment', 'required fields are marked', 'comments section', 'join the conversation'], de: ['zu diesem artikel'], fr: [], es: [], it: []}
  },
  consent: {
    hints: ['cookie', 'cookies', 'consent', 'gdpr', 'onetrust', 'cookiebanner', 'cookie-banner', 'cmp', 'ccpa', 'privacy-banner'],
    labels: {en: ['i accept', 'accept cookies', 'cookie settings', 'manage cookies', 'your privacy', 'notice', 'accept all']},
    phrases: {
      en: ['(use|uses|using|of|place|set|sets) * cookies', 'cookie (policy|settings|notice)', 'your privacy is important', 'we ve updated our (privacy|terms)', 'have updated our privacy', 'privacy rights', 'do not sell'],
      de: ['(verwenden|verwendet|nutzt|nutzen|von) * cookies', 'cookie (einstellungen|richtlinie)'],
      fr: ['(utilise|utilisons|utilisation) * cookies', 'des cookies'],
      es: ['(utiliza|utilizamos|usamos|uso) * cookies', 'política de cookies'],
      it: ['(utilizza|utilizziamo|uso) * cookie-', 'cookie policy']
    }
  },
  player: {
    hints: ['player', 'videoplayer', 'video-player', 'jwplayer', 'vjs', 'video-js', 'carousel-controls', 'slick', 'lightbox'],
    labels: {
      en: ['play', 'pause', 'mute', 'unmute', 'play video', 'fullscreen', 'replay', 'replay video', 'current time *', 'duration *', 'loaded *', 'chapters', 'descriptions', 'subtitles', 'captions', 'audio track', 'close modal dialog', 'loading video', 'autoplay', 'back to top', 'return to top', 'back to gallery', 'toggle *', 'image # of #', '# of #', '# #'],
      de: ['nach oben', 'zurück', 'abspielen'], fr: ['haut de page'], es: ['volver arriba'], it: ['torna su']
    },
    phrases: {en: ['modal window', 'dialog window', 'video player is loading']}
  },
  author: {
    hints: ['author-bio', 'author-box', 'authorbox', 'author-info', 'about-author', 'about-the-author', 'author-card', 'bio-box', 'biography', 'author-profile', 'author-desc', 'contributor'],
    labels: {en: ['about the (author|writer)', 'about the authors', 'more by *', 'more from this author'], de: ['autoreninfo', 'über den autor', 'über die autorin', 'zur autorenseite'], fr: ['à propos de l auteur'], es: ['sobre la firma', 'sobre el autor'], it: ['l autore']},
    phrases: {en: ['is (a|an|the) * (reporter|writer|editor|journalist|columnist|correspondent|author|contributor) (at|for|with|of|based|who|covering)']}
  },
  tags: {
    hints: ['tags', 'taglist', 'tag-list', 'topics', 'keywords', 'post-tags', 'entry-tags', 'article-tags'],
    labels: {en: ['tags', 'topics', 'filed under', 'filed under *', 'related topics', 'more about', 'tags *', 'topics *', 'in this article'], de: ['schlagwörter', 'themen'], fr: ['mots clés', 'thèmes'], es: ['archivado en', 'etiquetas', 'más sobre'], it: ['tag', 'argomenti', 'tags']},
    phrases: {}
  },
  legal: {
    hints: ['copyright', 'legal', 'imprint', 'impressum', 'disclaimer', 'colophon', 'footer-legal'],
    labels: {en: ['our standards *', 'editorial standards', 'privacy policy', 'terms of (use|service)', 'terms (and|of) conditions', 'privacy', 'copyright *', 'legal', 'accessibility *', 'your california privacy rights', 'ad choices', 'adchoices', 'do not sell *', 'privacy policy terms *', 'cookie policy'], de: ['datenschutz', 'impressum', 'agb'], fr: ['mentions légales', 'cgv', 'confidentialité'], es: ['aviso legal', 'política de privacidad'], it: ['privacy', 'note legali', 'informativa *']},
    phrases: {en: ['all rights reserved', 'copyright #', '# * llc', 'may not be (published|reproduced|broadcast)', 'registered trademark-', 'subject to copyright'], de: ['alle rechte vorbehalten'], fr: ['tous droits réservés'], es: ['todos los derechos'], it: ['tutti i diritti', 'riproduzione riservata', 'partita iva', 'p iva']}
  },
  login: {
    hints: ['login-form', 'loginform', 'login-modal', 'signin-form', 'sign-in-form', 'td-login', 'user-login', 'password-reset'],
    labels: {
      en: ['forgot (password|your password) *', 'forgot * password', 'remember me', 'lost your password *', 'log into your account', 'welcome log into *', 'your password', 'password', 'username', 'your username', 'password recovery', 'recover your password', 'keep me logged in', 'a password will be *', 'reset password'],
      de: ['passwort vergessen', 'angemeldet bleiben', 'benutzername', 'passwort', 'passwort zurücksetzen'],
      fr: ['mot de passe oublié', 'se souvenir de moi', 'identifiant', 'mot de passe'],
      es: ['olvidé mi contraseña', '(olvidaste|olvidó) * contraseña', 'recuérdame', 'contraseña', 'usuario'],
      it: ['password dimenticata', 'hai dimenticato * password', 'ricordami', 'nome utente']
    },
    phrases: {}
  },
  meta: {
    hints: ['byline', 'dateline', 'timestamp', 'pubdate', 'published', 'publish-date', 'post-meta', 'entry-meta', 'article-meta', 'credit'],
    labels: {
      en: ['by *', 'updated *', 'published *', 'posted *', 'last (updated|modified) *', '# (hours|minutes|days|hour|day) ago', '# min read', 'photo *', 'image *', 'credit *', 'written by *'],
      de: ['von *', 'aktualisiert *', 'veröffentlicht *', 'stand *', 'foto *', 'bild *'],
      fr: ['par *', 'publié *', 'mis à jour *', 'photo *', 'crédit *'],
      es: ['por *', 'actualizado *', 'publicado *', 'foto *'],
      it: ['di *', 'aggiornato *', 'pubblicato *', 'foto *']
    },
    phrases: {}
  }
}
