import type {PromotionSpec} from './promotion-spec.js'

/** Asks for a free account. */
export const registration: PromotionSpec = {
  definition: 'Make a free account; metered-wall notices.',
  action: 'RegisterAction',
  structure: 'form',
  labelled: 'vague',
  voice: 'publication',
  terms: ['offers'],
  asks: {
    en: [
      'register * to (continue|keep) reading', 'last (free|complimentary) (article|story)', '(free|complimentary) (article|articles) (this|left|remaining)', '(create|register|registering) * (free|account)', 'create (an|your) account', 'register (now|today|here|for) * (free|continue|read|access)', 'you have (read|reached|used|viewed) * (free|articles|limit|last)',
      'you ve (read|reached|used|viewed|run) * (free|articles|limit|last)', 'free (articles|stories) (left|remaining|this month)', '(articles|stories) (left|remaining)', '(sign|log) in or (register|create|sign) * to (read|continue|keep|comment|access|save)', 'register to (read|continue|keep|comment)',
      'free account', 'already registered', 'have an account', 'register for free', 'it s free to register', 'become a registered'
    ],
    de: ['(kostenlos|jetzt|gratis|bitte) registrieren', 'registrieren sie sich', 'registriere dich', '(kostenloses|ein) (konto|benutzerkonto) (erstellen|anlegen)', 'sie haben * (freie|kostenlose|gratis) artikel', 'schon registriert', 'noch kein konto'],
    fr: ['(créez|créer) * compte', 'inscrivez vous * (gratuitement|gratuit|lire|continuer)', 'vous avez lu * articles', '(déjà|deja) inscrit-', 'inscription gratuite'],
    es: ['(regístrate|regístrese|crea|cree) * (gratis|cuenta|gratuitamente)', '(has|ha) (leído|alcanzado) * (artículos|gratis|límite)', '(ya tienes|tienes) * cuenta', 'crear (una)? cuenta'],
    it: ['(registrati|registratevi|crea) * (gratis|gratuitamente|account)', '(hai|avete) (letto|raggiunto) * (articoli|limite)', 'sei già registrato', 'hai (già)? un account']
  },
  labels: {
    en: ['register', 'register (now|today|here|free|for free)', 'register for free to *', 'create (an|a|your) * account', 'create account', 'sign up for free', 'join for free', 'join free', 'free registration', 'already registered', 'register to continue *'],
    de: ['registrieren', 'jetzt registrieren', 'kostenlos registrieren', 'konto erstellen', 'jetzt kostenlos registrieren'],
    fr: ['créer un compte', 'inscrivez vous', 's inscrire', 'je m inscris', 'inscription gratuite'],
    es: ['regístrate', 'regístrate gratis', 'crear cuenta', 'registrarse', 'crea tu cuenta'],
    it: ['registrati', 'registrati gratis', 'crea un account', 'crea account']
  },
  subjects: {
    en: ['register', 'registration', 'account', 'free', 'limit'],
    de: ['registrier-', 'konto', 'kostenlos'],
    fr: ['compte', 'inscri-', 'gratuit-'],
    es: ['cuenta', 'registr-', 'gratis'],
    it: ['account', 'registra-', 'gratis']
  },
  linksTo: ['register', 'registration', 'create-account', 'createaccount', 'sign-up', 'signup', 'registrieren', 'inscription', 'registro', 'registrati'],
  hints: ['register', 'registration', 'regwall', 'reg-wall', 'metered', 'signup-wall', 'registrier', 'inscription', 'registro']
}
