import type {Wording} from './promotion-spec.js'

/** How a publication speaks to its readers, and how it speaks when it reports. Rows are written as in `Wording`. */
export interface Address {
  /** The reader: second person. A word with a capital counts only with one. */
  you: Wording
  /** The publication: first person plural. */
  we: Wording
  /** Verbs that open a sentence as an imperative. */
  imperatives: Wording
  /** Verbs and phrases of reported speech: the newsroom is speaking. */
  reports: Wording
  /** Lines of consent and of data protection. */
  consent: Wording
  /** Labels and placeholders of form fields. */
  fields: Wording
  /** Whole labels of buttons that go with any kind. */
  buttons: Wording
  /** Whole labels of what a form offers to choose from. */
  choices: Wording
  /** Whole labels of what puts a promotion away. */
  dismissals: Wording
  /** How a letter opens. */
  salutations: Wording
  /** What the law or custom makes paid matter say about itself. */
  disclosures: Wording
  /** What stands before the name of who pays. */
  sponsors: Wording
  /** Words for an address that letters are sent to, in the labels of fields. */
  mail: Wording
}

export const address: Address = {
  you: {
    en: ['you', 'your', 'yours', 'yourself'],
    de: ['Sie', 'Ihr', 'Ihre', 'Ihren', 'Ihrem', 'Ihrer', 'Ihnen', 'du', 'dich', 'dir', 'dein', 'deine', 'deinen', 'deiner', 'euch', 'eure'],
    fr: ['vous', 'votre', 'vos', 'tu', 'ton', 'tes'],
    es: ['tu', 'tus', 'te', 'usted', 'ustedes', 'ti', 'contigo'],
    it: ['tu', 'tuo', 'tua', 'tuoi', 'tue', 'ti', 'te', 'vi', 'voi', 'vostro', 'vostra']
  },
  we: {
    en: ['we', 'our', 'us', 'ours'],
    de: ['wir', 'uns', 'unser', 'unsere', 'unseren', 'unserem', 'unserer', 'unseres'],
    fr: ['nous', 'notre', 'nos'],
    es: ['nosotros', 'nuestro', 'nuestra', 'nuestros', 'nuestras', 'nos'],
    it: ['noi', 'nostro', 'nostra', 'nostri', 'nostre', 'ci']
  },
  imperatives: {
    en: [
      'get', 'sign', 'subscribe', 'join', 'follow', 'support', 'donate', 'give', 'register', 'create', 'turn', 'download', 'read', 'try', 'start', 'buy', 'click', 'tap', 'enter', 'add', 'become', 'help', 'receive', 'discover', 'find', 'choose', 'save', 'unlock', 'enjoy', 'listen', 'watch', 'visit', 'see', 'learn', 'send', 'email', 'write', 'contact', 'tell', 'share', 'like', 'stay', 'keep', 'don', 'never', 'please', 'got', 'upload', 'claim', 'text', 'cancel', 'browse', 'meet', 'book', 'reserve', 'shop', 'chip', 'consider', 'make', 'upgrade', 'log', 'continue', 'select', 'check', 'allow', 'enable', 'activate', 'switch', 'install', 'explore', 'have', 'need', 'want', 'sign', 'let', 'submit', 'attend', 'connect', 'manage', 'update', 'take', 'call', 'view', 'order', 'access', 'be', 'think', 'imagine', 'wait', 'leave', 'pick', 'reach', 'play', 'tweet', 'fund', 'unsubscribe', 'renew', 'apply', 'catch'
    ],
    de: ['jetzt', 'bitte', 'abonnieren', 'melden', 'lesen', 'testen', 'bestellen', 'unterstützen', 'spenden', 'folgen', 'registrieren', 'entdecken', 'sichern', 'erhalten', 'holen', 'laden', 'abonniere', 'melde', 'lies', 'teste', 'bestelle', 'unterstütze', 'spende', 'folge', 'registriere', 'entdecke', 'hol', 'lade', 'klicken', 'hören', 'schreiben', 'legen', 'sparen'],
    fr: ['abonnez', 'inscrivez', 'recevez', 'suivez', 'soutenez', 'faites', 'découvrez', 'profitez', 'lisez', 'téléchargez', 'activez', 'créez', 'rejoignez', 'retrouvez', 'écoutez', 'regardez', 'essayez', 'cliquez', 'choisissez', 'gérez', 'revivez', 'participez', 'testez', 'envoyez', 'écrivez'],
    es: ['suscríbete', 'suscríbase', 'recibe', 'reciba', 'síguenos', 'sigue', 'apoya', 'hazte', 'regístrate', 'descarga', 'activa', 'únete', 'lee', 'lea', 'descubre', 'prueba', 'escucha', 'apúntate', 'accede', 'haz', 'crea', 'consulta', 'comenta', 'disfruta', 'inscríbete', 'escríbenos', 'ayúdanos'],
    it: ['abbonati', 'iscriviti', 'ricevi', 'seguici', 'sostieni', 'scarica', 'attiva', 'registrati', 'leggi', 'scopri', 'prova', 'ascolta', 'guarda', 'clicca', 'unisciti', 'dona', 'aiutaci', 'accedi', 'partecipa', 'scrivici', 'acquista', 'crea']
  },
  reports: {
    en: ['said', 'says', 'told', 'tells', 'added', 'adds', 'according', 'announced', 'reported', 'reports', 'warned', 'argued', 'claimed', 'explained', 'insisted', 'noted', 'wrote', 'tweeted', 'asked', 'replied', 'heard', 'stated', 'recalled', 'admitted', 'testified', 'acknowledged', 'declined'],
    de: ['sagte', 'sagt', 'erklärte', 'teilte', 'betonte', 'laut', 'berichtete', 'berichtet', 'kündigte', 'meinte', 'zufolge', 'schrieb', 'forderte', 'warnte', 'kritisierte'],
    fr: ['déclaré', 'déclare', 'dit', 'affirmé', 'affirme', 'expliqué', 'explique', 'selon', 'annoncé', 'précisé', 'estimé', 'estime', 'souligné', 'souligne', 'raconte', 'assure', 'indiqué'],
    es: ['dijo', 'dice', 'afirmó', 'afirma', 'explicó', 'explica', 'según', 'aseguró', 'asegura', 'anunció', 'señaló', 'señala', 'declaró', 'añadió', 'añade', 'resalta', 'detalla', 'apunta'],
    it: ['detto', 'dice', 'dichiarato', 'affermato', 'spiegato', 'spiega', 'secondo', 'annunciato', 'aggiunto', 'aggiunge', 'sottolineato', 'racconta', 'scrive', 'riferito']
  },
  consent: {
    en: ['privacy (policy|notice|statement)', 'terms (of|and) (use|service|conditions)', 'unsubscribe (at|any|from)', 'opt out', '(you|subscribers|users) agree', 'by (signing|subscribing|clicking|submitting|providing|entering|registering|continuing)', 'no spam', 'never share your', 'share your (details|information|email|data)', 'data (protection|transfer) policy', 'marketing (emails|messages|communications)', 'recaptcha', 'personal data', 'consent to'],
    de: ['datenschutz-', 'abmelden', 'abbestellen', 'widerruf-', '(nutzungsbedingungen|agb)', 'stimme * zu', 'stimmen sie', 'einwillig-', 'kein spam'],
    fr: ['politique de confidentialité', 'conditions (générales|d utilisation)', 'désinscri-', 'désabonn-', 'données personnelles', 'j accepte', 'en (vous|m) (inscrivant|abonnant)'],
    es: ['política de privacidad', 'términos y condiciones', 'darte de baja', 'darse de baja', 'protección de datos', 'acepto', 'aviso legal', 'datos personales'],
    it: ['(informativa|privacy) (privacy|policy|sulla)', 'termini e condizioni', 'disiscriv-', 'cancellar- * (iscrizione|newsletter)', 'acconsento', 'accetto', 'dati personali', 'trattamento dei']
  },
  fields: {
    en: ['your email', 'email address', 'enter your *', 'email', 'email required', 'your email address', 'enter (your|an) email *', 'email address *', 'first name', 'last name', 'name', 'zip code', 'your name', 'postcode', 'password', 'your country', 'i would like to *', 'yes i *', 'i agree *', 'enter email *', 'email address? (subscribe|submit|go|join)', 'email address sign up', '* email address (subscribe|submit|go|join|sign up)', 'your email (subscribe|submit|go|join|sign up)'],
    de: ['ihre email *', 'email adresse', 'ihre email adresse', 'email', 'deine email *', 'name', 'vorname', 'nachname', 'passwort', 'ich (möchte|bin|stimme) *'],
    fr: ['votre (email|mail|adresse) *', 'adresse (email|mail|électronique)', 'email', 'nom', 'prénom', 'mot de passe', 'entrez votre *', 'saisissez votre *', 'j accepte *'],
    es: ['tu (email|correo) *', 'correo electrónico', 'email', 'nombre', 'contraseña', 'introduce tu *', 'acepto *', 'su (email|correo) *'],
    it: ['(la tua)? email', 'indirizzo (email|mail)', 'la tua email', 'nome', 'cognome', 'password', 'inserisci la tua *', 'il tuo indirizzo *', 'acconsento *', 'accetto *']
  },
  buttons: {
    en: ['continue', 'submit', 'send', 'ok', 'go', 'learn more', 'find out more', 'more information', 'more info', 'learn how', 'sign up', 'sign up now', 'sign up today', 'sign me up', 'sign up here', 'sign up free', 'join', 'join now', 'join today', 'get started', 'i m in', 'count me in', 'yes please', 'yes', 'thank you *', 'thanks *', 'click here', 'click here *', 'preview', 'already a * (log in|sign in)', 'log in', 'sign in', 'login', 'apply', 'open', 'start', 'try now', 'try it', 'subscribe', 'success', 'loading', 'get it', 'get it now', 'manage *', 'payment methods', 'see sample', 'view sample', 'view all newsletters', 'see all newsletters', 'more newsletters', 'privacy policy', 'register', 'explore', 'buy now', 'order now', 'i accept', 'accept', 'agree', 'add', 'next', 'allow', 'got it', 'done', 'show me *', 'visit website', 'get the *', 'download', 'download now'],
    de: ['weiter', 'absenden', 'senden', 'ok', 'mehr erfahren', 'mehr (info|infos)', 'mehr informationen', 'jetzt anmelden', 'anmelden', 'jetzt bestellen', 'bestellen', 'jetzt sichern', 'ja', 'zum angebot', 'jetzt lesen', 'hier klicken', 'einloggen', 'registrieren', 'jetzt registrieren', 'hier *', 'los', 'vorschau', 'herunterladen'],
    fr: ['continuer', 'valider', 'envoyer', 'ok', 'en savoir plus', 's inscrire', 'je m inscris', 'je m abonne', 'découvrir', 'j en profite', 'oui', 'cliquez ici', 'voir plus', 'se connecter', 'connexion', 'voir toutes *', 's abonner', 'télécharger'],
    es: ['continuar', 'enviar', 'ok', 'más información', 'saber más', 'suscribirme', 'suscribirse', 'apuntarme', 'sí', 'no', 'haz clic aquí', 'ver más', 'iniciar sesión', 'acceder', 'aceptar', 'recibir', 'descargar'],
    it: ['continua', 'invia', 'ok', 'scopri di più', 'scopri', 'iscriviti', 'sì', 'no', 'clicca qui', 'apri', 'vedi tutto', 'accedi', 'accetta', 'conferma', 'iscriviti ora', 'maggiori informazioni', 'scarica', 'acquista *']
  },
  choices: {
    en: ['once', 'one time', 'monthly', 'annual', 'annually', 'yearly', 'weekly', 'daily', 'other', 'other amount', '#'],
    de: ['einmalig', 'monatlich', 'jährlich'],
    fr: ['mensuel', 'une fois', 'annuel'],
    es: ['mensual', 'una vez', 'anual'],
    it: ['mensile', 'una volta', 'annuale']
  },
  dismissals: {
    en: ['close', 'dismiss', 'no thanks', 'no thank you', 'not now', 'maybe later', 'remind me later', 'remind me *', 'not ready *', 'no', 'cancel', 'skip', 'don t show *', 'block', 'don t allow'],
    de: ['schließen', 'nein danke', 'nicht jetzt', 'später', 'später erinnern', 'nein', 'abbrechen'],
    fr: ['fermer', 'non merci', 'pas maintenant', 'plus tard', 'non', 'annuler'],
    es: ['cerrar', 'no gracias', 'ahora no', 'más tarde', 'cancelar'],
    it: ['chiudi', 'no grazie', 'non ora', 'più tardi', 'annulla']
  },
  salutations: {
    en: ['dear (reader|readers|friend|friends|supporter|member|subscriber)', 'dear * (reader|readers)', 'hi there', 'hello'],
    de: ['liebe (leserinnen|leser|leserin)', 'lieber leser', 'liebe * leser'],
    fr: ['cher lecteur', 'chers lecteurs', 'chère lectrice', 'chères lectrices'],
    es: ['querido lector', 'queridos lectores', 'estimado lector', 'querida lectora', 'estimados lectores'],
    it: ['caro lettore', 'cari lettori', 'cara lettrice', 'gentile lettore']
  },
  disclosures: {
    en: ['(may|might|can) (earn|receive) * commission', 'affiliate links', 'sponsored (content|by)', 'paid (for|content|post)', 'advertisement', 'advertiser content', 'not involved in * (creation|production)', 'in partnership with', 'presented by', 'brought to you by', 'promoted', 'sponsored'],
    de: ['anzeige', 'gesponsert', 'werbung', 'affiliate', 'provision', 'präsentiert von'],
    fr: ['publicité', 'sponsorisé', 'contenu partenaire', 'proposé par', 'commission', 'liens affiliés'],
    es: ['publicidad', 'patrocinado', 'contenido ofrecido', 'comisión', 'afiliados'],
    it: ['pubblicità', 'sponsorizzato', 'offerto da', 'commissione', 'messaggio promozionale', 'affiliazione']
  },
  sponsors: {
    en: ['(sponsored|presented|promoted|powered|recommended) by', 'brought to you by', 'paid for by', 'content from', '(ad|ads) by', 'in partnership with'],
    de: ['(präsentiert|gesponsert|empfohlen) von', 'in kooperation mit'],
    fr: ['(proposé|présenté|sponsorisé|offert|recommandé) par', 'en partenariat avec'],
    es: ['(patrocinado|ofrecido|presentado|recomendado) por'],
    it: ['(offerto|sponsorizzato|presentato|consigliato) da']
  },
  mail: {en: ['email-', 'mail'], de: ['email-', 'mail'], fr: ['email-', 'mail', 'courriel'], es: ['email-', 'correo'], it: ['email-', 'mail']}
}

/** Names of other platforms, as whole labels of links. */
export const platforms: readonly string[] = [
  'facebook', 'twitter', 'instagram', 'youtube', 'linkedin', 'pinterest', 'tumblr', 'tiktok', 'snapchat', 'flipboard', 'threads', 'mastodon', 'bluesky', 'telegram', 'whatsapp', 'reddit', 'spotify', 'soundcloud', 'google', 'plus', 'mobile', 'rss', 'vk', 'x', 'vimeo', 'medium', 'discord', 'email', 'messenger', 'feed', 'itunes', 'weibo', 'wechat', 'viber', 'odnoklassniki', 'xing'
]
