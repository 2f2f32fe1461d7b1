import type {PromotionSpec} from './promotion-spec.js'

/** Asks for payment for access. */
export const subscription: PromotionSpec = {
  definition: 'Pay for access: offers, trials, magazine sales, paywall notices.',
  action: 'SubscribeAction',
  structure: 'copy',
  labelled: 'clear',
  voice: 'publication',
  terms: ['offers'],
  asks: {
    en: [
      '# (free)? (weeks|months|days|issues) (for|free)', '(get|try|receive|enjoy) # * (issues|issue)', '(activate|start|renew) (your|a)? (digital)? (access|subscription)', '(year|months|month|weeks) of @ for #', '(available|open) (only)? to (subscribers|members)', 'end of your free', '(the rest of)? this (article|story|content|post) is * (subscribers|members)', '(subscribe|join) or (log|sign) in', '# (a|per) (week|month|year) for the',  'choose a plan', '(unlimited|full) access to (every|all|our|the)', 'start (now|today) for (just|only)? #', 'for the first (year|month|# months|# weeks)', 'unlock (every|all|this|our|unlimited|full)', 'subscribers (get|read|receive)', '(annual|yearly|monthly|digital) subscription (this|today|now)', 'to read the full (story|article)', '(continue|keep) reading * (membership|subscription)', '(continue|keep) reading for #', 'already (a|an) * subscriber', 'special offer * (subscri-|access|year|month)', '# off * (subscription|access|year)', 'premium content', 'start reading * for #', 'join (prime|premium|plus)', 'subscribe (now|today|here|for)', 'subscribe to * (magazine|print|paper|edition|digital|unlimited|continue|read|premium|plus|pro|access)', 'subscribe to @', '(unlimited|full|digital|premium|complete) (digital)? access', 'instant access to',
      '(start|begin) (your|a) * (trial|subscription|membership)', 'free trial', 'cancel at? any time', 'cancel anytime', 'become a subscriber', 'already a (subscriber|member)', 'already subscribe-', 'subscriber- only', 'for subscribers', '(subscriber|subscribers) exclusive', '(this|our) (article|story|content) is (for|only|available|reserved|exclusive) * (subscribers|members)',
      'to (continue|keep) reading', '(continue|keep) reading * (subscri-|access)', '(try|get) * (for|from) (just|only)? # * (week|month|year|weeks|months|issues)', 'from (just|only)? # (a|per) (week|month|year)', '(save|off) # * (subscription|subscribe)', 'subscribe * and (save|receive|get)', 'subscribe to save', 'subscription (offer|offers|options|plan-)',
      'manage your subscription', 'gift subscription-', 'give the gift of', '(print|digital) subscription', 'choose (your|a) (plan|subscription|package)', 'get (the)? (print|digital) edition', 'enjoy * unlimited', 'upgrade to (premium|plus|pro|paid|digital|a)', 'upgrade your (subscription|plan|membership|account)', 'issues for (just|only)? #', 'try @ (free|for)',
      'log in * subscri-', 'subscribe * (from|for) (just|only)? #', 'join now * #', 'free for * (days|month|week|weeks|months)', 'buy (the|a|our) (magazine|issue|print|e paper|paper|edition)', 'get * magazine', 'get home delivery'
    ],
    de: [
      '(jetzt|hier|gleich) * (abonnieren|abo|testen|weiterlesen|freischalten|bestellen)', '(gratis|kostenlos|monat|wochen) (lang)? * testen', '(abo|probeabo|digitalabo|jahresabo) (abschließen|bestellen|testen|wählen)', '(ab|für) (nur)? # * (monat|woche|jahr|monatlich|pro)',
      '(bereits|schon) (abonnent-|abonniert|abo)', '(nur|exklusiv) für (abonnent-|mitglieder)', 'mit * (abo|plus) * (lesen|weiterlesen|zugriff|zugang)', '(monatlich|jederzeit) kündbar', '(unbegrenzt-|voll-|uneingeschränkt-) (zugriff|zugang)', 'alle artikel (lesen|unbegrenzt)', 'dieser (artikel|inhalt|text) ist * (abonnent-|kostenpflichtig|exklusiv)', 'weiterlesen mit'
    ],
    fr: [
      'abonnez vous', 's abonner (à|au|dès|pour|maintenant)', '(profitez|découvrez) * (offre|offres|abonnement-|journal)', '(à partir de|dès) # * (mois|semaine|an)', 'à partir de #', '(déjà|deja) abonné-', '(réservé|réservée|réservés) (au|aux) abonnés', 'édition abonnés', '(lire|accéder|accédez) * (illimité-|suite|intégralité)', 'sans engagement', 'article réservé', 'essai gratuit', '(gérez|activez) votre (abonnement|accès)', 'il vous reste * à lire', '(offre|offres) (numérique-|abonnement-|d abonnement)', 'résiliable', 'version papier', '(ce|cet|article|contenu) * réservé aux abonnés'
    ],
    es: [
      '(suscríbete|suscríbase) (a|por|desde|ahora|ya|para)', 'hazte suscriptor', '(acceso) (ilimitado|completo)', '(ya|eres) (soy|eres)? suscriptor', '(solo|sólo|exclusivo|contenido) * (para)? suscriptores', 'prueba (gratis|gratuita)', 'sigue leyendo', 'desde # * (mes|año|semana)', 'por (solo|sólo)? # * (mes|año|semana)', 'cancela cuando', 'oferta * suscri-', 'para (seguir|continuar) leyendo', 'si quieres (seguir|continuar) leyendo'
    ],
    it: [
      '(abbonati|abbonatevi) (a|ora|subito|per|da|con)?', 'sei già abbonato', '(già) abbonat-', '(riservato|contenuto|solo) (agli|per)? (gli)? abbonati', '(accesso) (illimitato|completo)', 'prova gratuita', '(da|a|per) (soli|solo)? # * (mese|anno|settimana)', 'continua a leggere * (abbon-)', 'per continuare a leggere', 'disdici quando', 'attiva * (abbonamento|prova)', 'in edicola'
    ]
  },
  labels: {
    en: ['subscribe', 'subscribe (now|today|here)', 'subscribe to @', 'subscription-', 'subscription offers', 'become a subscriber', 'digital subscriptions', 'get access', 'get digital access', 'unlock this (article|story)', 'try @ free', '(see|view) (your|my)? options', 'view offers',  'gift subscriptions', 'free trial', 'start (your|my)? * trial', 'subscriber exclusive', 'subscribers only', 'for subscribers', 'get @ plus', '(get|go|try) premium', '(view|see|compare) plans', 'magazine subscription-', 'subscribe to * magazine', 'premium', 'buy a subscription', 'join now', 'already a subscriber log in', 'current issue', 'renew', 'renew (now|today|subscription)', 'give a gift', 'gift (subscriptions|subscription)', '(subscriber|subscription) services', 'home delivery', 'back issues', 'vacation (stop|hold)', 'pay (your|my) bill'],
    de: ['abo', 'abos', 'abonnement-', 'abonnieren', 'jetzt abonnieren', 'jetzt testen', 'abo shop', 'zum abo', 'abo bestellen', 'abo service', '@ abonnieren', '@ plus', '@ plus * testen', 'probeabo', 'e paper', 'jetzt weiterlesen', 'geschenkabo', 'abo verschenken', 'gratis testen', 'kostenlos testen'],
    fr: ['abonnement-', 's abonner', 'abonnez vous', 'je m abonne', 's abonner à? au? @', 'déjà abonné-', 'édition abonnés', 'offres d abonnement', 'voir les offres', 'réservé aux abonnés', '(article|articles) abonnés', 'abonnement (numérique|papier)', 'gérer * abo', 'gérer * abo papier', 'anciens numéros', 'offrir un abonnement', 'gérer (mon|votre) abonnement'],
    es: ['suscríbete', 'suscripción', 'suscripciones', 'suscribirse', 'suscriptores', 'hazte suscriptor', 'edición impresa', 'suscríbete (ahora|ya)', 'quiero suscribirme', 'regala una suscripción'],
    it: ['abbonati', 'abbonamenti', 'abbonamento', 'abbonati ora', 'edicola digitale', 'edizione digitale', 'scopri le offerte', 'offerte abbonamento', 'sfoglia il giornale', 'regala (un)? abbonamento']
  },
  subjects: {
    en: ['subscri-', 'trial', 'access', 'unlimited', 'premium', 'magazine', 'print', 'issue', 'issues', 'cancel', 'paywall', 'offer', 'digital', 'plan', 'billed', 'subscription-'],
    de: ['abo', 'abos', '-abo', '-abos', 'abonn-', 'aboangebot-', 'aboservice', 'testen', 'kündbar', 'zugang', 'zugriff', 'plus', 'digital', 'ausgabe', 'heft'],
    fr: ['abonn-', 'offre', 'offres', 'numérique', 'papier', 'essai', 'illimité-', 'engagement', 'journal'],
    es: ['suscri-', 'oferta', 'acceso', 'ilimitado', 'prueba', 'premium', 'edición'],
    it: ['abbon-', 'offerta', 'accesso', 'illimitato', 'prova', 'premium', 'edicola', 'edizione']
  },
  linksTo: ['subscribe', 'subscription', 'subscriptions', '/offer', '/abo', 'abonnement', 'abonnez', 'abonne', 'suscrip', 'suscri', 'abbon', 'paywall', 'magazine', '/shop/abo', 'e-paper', 'epaper', 'edicola'],
  hints: ['subscribe', 'subscription', 'paywall', 'piano', 'tp-modal', 'abo', 'abonn', 'suscrip', 'abbon', 'subscri', 'premium-banner', 'metered', 'regwall', 'tp-container']
}
