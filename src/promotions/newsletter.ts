import type {PromotionSpec} from './promotion-spec.js'

/** Asks for an e-mail address. */
export const newsletter: PromotionSpec = {
  definition: 'Leave an e-mail address, to have letters or briefings sent.',
  action: 'SubscribeAction',
  structure: 'form',
  labelled: 'clear',
  voice: 'reader',
  terms: ['offers'],
  asks: {
    en: [
      '(to|in|into) your in box', 'stay up to date with', 'receive (a|our|the) * (digest|briefing|roundup|email|newsletter-)', 'get our * (email|emails|letter|briefing)', 'get the best of @', 'get @ * by email', '(daily|weekly|free|morning|evening) (email|emails)', 'sign up to (receive|get)', 'sign up (here|now|today) for * (newsletter-|briefing|letter|email|updates|digest)', 'sign up for * (updates|headlines|brief|letter)', 'free * newsletter-', 'subscribe to * (email|emails)', '(readers|subscribers) who (get|receive)', 'leave your email', 'emails from us', 'added to our list', '(sign|signing) up (for|to) * (newsletter-|newsletters|briefing-|emails|digest|mailing)', 'subscribe to * (newsletter-|briefing-|emails|digest|mailing)',
      '(get|receive|join|try) * (newsletter-|mailing)', '(to|in|into) your (inbox|mailbox)', 'to your email', '(editors|reporters|we) send * (best|stories|headlines|news)', '(headlines|stories|news) emailed', 'a (daily|weekly|monthly) (letter|email|briefing)', 'want more stories like this', 'your inbox', 'delivered to you', 'sent to you',
      '(get|receive|sign) * by email', 'email updates', 'subscribe * (by|via) email', 'subscribe by email', 'newsletter sign up', 'sign me up', 'sign up for * email',
      '(newsletter|newsletters|briefing) * (delivers|brings)', 'like to subscribe to * newsletter', 'our * newsletter- contains', 'add your email', 'enter your email',
      'keep up to date with', 'never miss (a|an) * (story|post|update|issue|edition|thing|beat|headline|recipe|deal|episode|article)', 'keep you informed', '(offers|updates|news) * by email'
    ],
    de: [
      'newsletter (abonnieren|bestellen|anmelden)', '(abonnieren|bestellen|erhalten) (sie|du)? * newsletter', '(abonniere|bestelle|hol) * newsletter',
      'melden sie sich * newsletter * an', '(jetzt|hier) * newsletter', '(für|zum) * newsletter anmelden', 'newsletter- * (anmeldung|kostenlos)',
      '(in|per) * (ihr|dein|ihrem|deinem|mail) postfach', 'per email * (erhalten|bekommen|informiert)', 'täglich * per mail', 'auf dem laufenden', '(nachrichten|neuigkeiten|wichtigste|wichtigsten) per (email|mail)'
    ],
    fr: [
      '(inscrivez|abonnez) vous * (newsletter-|lettre-|infolettre-)', '(recevez|recevoir) * (newsletter-|lettre-|infolettre-|mail|email)',
      'vous (envoie|envoyons|adresse|adressons)', 's inscrire * (newsletter-|lettre-)', '(dans|sur) votre (boîte|boite|messagerie)', 'votre adresse (email|mail|électronique)'
    ],
    es: [
      '(suscríbete|suscríbase|apúntate|regístrate|inscríbete) * (newsletter-|boletín|boletines)', '(recibe|reciba|recibir) * (newsletter-|boletín|boletines|correo)',
      '(suscribirse|suscribirte) * (newsletter-|boletín)', 'en (tu|su) (correo|bandeja|buzón|email)', '(tu|su) correo electrónico'
    ],
    it: [
      '(iscriviti|iscrivetevi|abbonati|registrati) * (newsletter-|mailing)', '(ricevi|ricevere) * (newsletter-|mail|email)',
      'nella tua (casella|mail|email|inbox|posta)', '(il|la) tuo? indirizzo (email|mail)'
    ]
  },
  labels: {
    en: [
      'newsletter-', 'email newsletter-', 'e newsletter-', 'our newsletter-', 'daily newsletter-', 'free newsletter-', 'newsletter- sign up', 'newsletter- signup', 'sign up to newsletter-',
      'email sign up', 'sign up for * newsletter-', 'sign up for * emails', 'get our newsletter-', 'get the newsletter', 'email alerts', 'breaking news emails', '* news emails', 'emails', 'stay in the know', 'stay informed',
      'stay up to date', '@ newsletter-', 'the @ newsletter', 'newsletter- subscription-', 'join our mailing list', 'subscribe to * newsletter-', 'subscribe by email', 'subscribe via email', 'join our email list', 'stay in the loop', 'delivered (daily|weekly)', '(get|receive) the * briefing'
    ],
    de: ['newsletter', 'newsletter * (bestellen|abonnieren|anmelden|anmeldung)', 'unsere? newsletter', '@ newsletter', 'der * newsletter', 'zum newsletter', 'unser newsletter', 'email adresse eingeben'],
    fr: ['newsletter-', 'nos newsletters', 'la newsletter', 'lettre d information', 'recevez nos newsletters', 'infolettre-', 's inscrire (au|aux) newsletter-'],
    es: ['newsletter-', 'boletín', 'boletines', 'nuestro boletín', 'nuestra newsletter', 'boletín de noticias'],
    it: ['newsletter', 'le nostre newsletter', 'la newsletter', 'iscriviti alla newsletter']
  },
  subjects: {
    en: ['newsletter-', 'inbox', 'mailbox', 'email', 'emails', 'briefing', 'unsubscribe', 'spam', 'digest', 'bulletin', 'mailing'],
    de: ['newsletter-', 'email', 'mail', 'postfach', 'abmelden', 'abbestellen'],
    fr: ['newsletter-', 'infolettre-', 'lettre', 'mail', 'email', 'courriel', 'désinscrire', 'désabonner'],
    es: ['newsletter-', 'boletín', 'boletines', 'correo', 'email'],
    it: ['newsletter-', 'lettera', 'email', 'mail', 'casella', 'posta']
  },
  linksTo: ['newsletter', 'mailing-list', 'mailinglist', 'list-manage.com', 'mailchi.mp', 'email-signup', 'emailsignup', 'sign-up-email', 'boletin', 'infolettre'],
  hints: ['newsletter', 'mailing-list', 'mailinglist', 'mailchimp', 'mc-embed', 'mc4wp', 'email-signup', 'emailsignup', 'email-capture', 'follow-by-email', 'followbyemail', 'subscribe-by-email', 'nl-signup', 'signup-form', 'sailthru', 'infolettre', 'boletin']
}
