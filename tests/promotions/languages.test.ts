import {describe, expect, test} from 'vitest'
import {classifyPromotions} from '../../src/analysis/promotions.js'
import {splitParagraphs} from '../../src/text/paragraphs.js'

interface Language {
  story: string
  promotions: Array<[kind: string, text: string]>
  news: string[]
}

const languages: Record<string, Language> = {
  German: {
    story: 'Die Fähre zwischen den beiden Inseln wird im Mai eingestellt, teilte die Hafenbehörde am Montag mit. Etwa 300 Menschen fahren jeden Tag hinüber.',
    promotions: [
      ['newsletter', 'Der Inselbrief per Mail\nAbonnieren Sie unseren Newsletter und bleiben Sie auf dem Laufenden.\nJetzt anmelden'],
      ['donation', 'Unterstützen Sie unseren Journalismus mit Ihrer Spende.\nJetzt spenden'],
      ['subscription', 'Weiterlesen mit dem Insel-Abo\nJetzt 4 Wochen für 1 € testen, danach 9,99 € im Monat, jederzeit kündbar.'],
      ['subscription', 'Dieser Artikel ist nur für Abonnenten.\nSie haben bereits ein Abo? Hier einloggen'],
      ['registration', 'Registrieren Sie sich kostenlos, um weiterzulesen.'],
      ['app', 'Laden Sie unsere App herunter: im App Store und bei Google Play.'],
      ['alerts', 'Aktivieren Sie Push-Benachrichtigungen und verpassen Sie keine Nachricht.'],
      ['social-follow', 'Folgen Sie uns auf Instagram'],
      ['contact', 'Haben Sie Hinweise für uns? Schreiben Sie uns.'],
      ['advertisement', 'Anzeige'],
      ['affiliate', 'Wenn Sie über einen Link kaufen, erhalten wir eine Provision.'],
      ['adblock', 'Bitte deaktivieren Sie Ihren Werbeblocker für unsere Seite.'],
      ['related', 'Lesen Sie auch: Wie der Leuchtturm seinen Wärter verlor']
    ],
    news: [
      'Die Zeitung will ab Juni vier Euro im Monat für das Abo verlangen, sagte der Verleger am Dienstag.',
      '„Unterstützen Sie uns mit Ihrer Spende“, heißt es in dem Brief, den die Behörde verschickt hat.'
    ]
  },
  French: {
    story: 'Le bac entre les deux îles cessera de circuler en mai, a annoncé lundi l’autorité du port. Environ 300 personnes font la traversée chaque jour.',
    promotions: [
      ['newsletter', 'La lettre des îles\nInscrivez-vous à notre newsletter pour recevoir chaque matin l’essentiel dans votre boîte mail.\nJe m’inscris'],
      ['donation', 'Soutenez une presse indépendante : votre don nous permet d’enquêter.\nFaire un don'],
      ['subscription', 'Article réservé aux abonnés\nAbonnez-vous à partir de 1 € par mois, sans engagement.\nDéjà abonné ? Se connecter'],
      ['registration', 'Créez un compte gratuit pour continuer votre lecture.'],
      ['app', 'Téléchargez notre application sur l’App Store et Google Play.'],
      ['alerts', 'Activez les notifications pour ne rien manquer.'],
      ['social-follow', 'Suivez-nous sur Facebook et Instagram'],
      ['contact', 'Vous avez une information ? Écrivez-nous.'],
      ['advertisement', 'Publicité'],
      ['affiliate', 'Cet article contient des liens affiliés : nous pouvons percevoir une commission.'],
      ['adblock', 'Vous utilisez un bloqueur de publicité. Désactivez-le pour nous soutenir.'],
      ['related', 'Lire aussi : Comment le phare a perdu son gardien']
    ],
    news: [
      'Le journal demandera quatre euros par mois à ses abonnés à partir de juin, a déclaré mardi son directeur.',
      '« Faites un don, votre soutien nous permet de continuer », dit la lettre envoyée aux passagers.'
    ]
  },
  Spanish: {
    story: 'El transbordador entre las dos islas dejará de funcionar en mayo, anunció el lunes la autoridad del puerto. Unas 300 personas cruzan cada día.',
    promotions: [
      ['newsletter', 'El boletín de las islas\nApúntate a nuestra newsletter y recibe cada mañana las noticias en tu correo.\nSuscribirme'],
      ['donation', 'Apoya el periodismo independiente. Necesitamos tu ayuda.\nHaz una donación'],
      ['subscription', 'Contenido exclusivo para suscriptores\nSuscríbete por 1 € al mes y cancela cuando quieras.\n¿Ya eres suscriptor? Iniciar sesión'],
      ['registration', 'Regístrate gratis para seguir leyendo.'],
      ['app', 'Descarga nuestra app en App Store y Google Play.'],
      ['alerts', 'Activa las notificaciones para no perderte nada.'],
      ['social-follow', 'Síguenos en Instagram y Facebook'],
      ['contact', '¿Tienes una historia que contar? Escríbenos.'],
      ['advertisement', 'Publicidad'],
      ['affiliate', 'Si compras a través de nuestros enlaces de afiliados, podemos recibir una comisión.'],
      ['adblock', 'Por favor, desactiva tu bloqueador de anuncios.'],
      ['related', 'Lee también: Cómo el faro perdió a su guardián']
    ],
    news: [
      'El diario pedirá cuatro euros al mes a sus suscriptores a partir de junio, según dijo el martes su editor.',
      '«Haz tu donación, necesitamos tu apoyo», dice la carta enviada a los pasajeros.'
    ]
  },
  Italian: {
    story: 'Il traghetto tra le due isole cesserà il servizio a maggio, ha annunciato lunedì l’autorità portuale. Circa 300 persone attraversano ogni giorno.',
    promotions: [
      ['newsletter', 'La lettera delle isole\nIscriviti alla nostra newsletter e ricevi ogni mattina le notizie nella tua casella.\nIscriviti'],
      ['donation', 'Sostieni il giornalismo indipendente: il tuo contributo ci aiuta.\nDona ora'],
      ['subscription', 'Contenuto riservato agli abbonati\nAbbonati a 1 € al mese e disdici quando vuoi.\nSei già abbonato? Accedi'],
      ['registration', 'Registrati gratis per continuare a leggere.'],
      ['app', 'Scarica la nostra app su App Store e Google Play.'],
      ['alerts', 'Attiva le notifiche per non perdere nulla.'],
      ['social-follow', 'Seguici su Instagram e Facebook'],
      ['contact', 'Hai una segnalazione? Scrivici.'],
      ['advertisement', 'Pubblicità'],
      ['affiliate', 'Acquistando attraverso i link di affiliazione potremmo ricevere una commissione.'],
      ['adblock', 'Disattiva il tuo AdBlock per leggere il sito.'],
      ['related', 'Leggi anche: Come il faro ha perso il suo guardiano']
    ],
    news: [
      'Il giornale chiederà quattro euro al mese agli abbonati da giugno, ha detto martedì l’editore.',
      '«Sostieni la nostra lotta, fai una donazione», si legge nella lettera inviata ai passeggeri.'
    ]
  }
}

describe.each(Object.entries(languages))('%s', (_, {story, promotions, news}) => {
  const classify = (text: string): Array<[string, string]> => {
    const blocks = splitParagraphs(`${story}\n\n${story}\n\n${text}`).map(block => ({
      text: block.text, tag: 'line', links: [], linkDensity: 0, containers: []
    }))
    return classifyPromotions(blocks).map(({kind, start, end}) => [kind, blocks.slice(start, end).map(block => block.text).join('\n')])
  }

  test.each(promotions)('%s: %j', (kind, text) => {
    expect(classify(text)).toEqual([[kind, text]])
  })

  test.each(news)('no promotion: %s', text => {
    expect(classify(text)).toEqual([])
  })
})
