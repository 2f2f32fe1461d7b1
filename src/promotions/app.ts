import type {PromotionSpec} from './promotion-spec.js'

/** Asks to install an app. */
export const app: PromotionSpec = {
  definition: 'Install an app.',
  action: 'InstallAction',
  structure: 'copy',
  labelled: 'vague',
  voice: 'publication',
  terms: ['offers'],
  asks: {
    en: [
      '(read|open|watch|continue|listen) * in (the|our) app', '(download|get|install|try|use|open) (the|our|your)? * app', '(on|from|in) the? (app store|google play|play store)', 'download (it|now)? * (iphone|ipad|android|ios)', 'available (on|for) (ios|iphone|ipad|android)',
      '(get|download|try) @ (for|on) * (iphone|ipad|android|mobile|phone|kindle|tablet)', 'read us in the app', '(straight|direct|directly) to your (phone|mobile|smartphone|device)', 'with our app', 'with the @ app', '(in|on|with) our app', 'get it on google play', 'download on the app store', 'scan the qr code'
    ],
    de: ['(app|apps) (herunterladen|laden|installieren)', '(laden|lade|holen|hol) * app', '(im|aus dem) (app store|play store)', '(unsere|die) * app * (kostenlos|download|für)'],
    fr: ['(téléchargez|télécharger|installez|retrouvez) * (appli|application|app)', 'sur (app store|google play)', 'disponible sur * (app store|google play|ios|android)'],
    es: ['(descarga|descargue|descárgate|instala|baja) * (app|aplicación)', 'en (app store|google play)', 'disponible en * (app store|google play|ios|android)'],
    it: ['(scarica|scaricate|installa) * (app|applicazione)', 'su (app store|google play)', 'disponibile su * (app store|google play|ios|android)']
  },
  labels: {
    en: ['get the app', 'download the app', 'download our app', 'our apps', 'get the @ app', '(click here to)? (get|download|install) * app', 'apps', 'mobile apps', 'app store', 'google play', 'app store google play', 'download on the app store', 'get it on google play', 'android app', 'iphone app', 'ios app', 'ipad app', 'open in app', '@ app open', 'use app', '@ app', 'the * app', '* on your (phone|mobile|tablet|iphone|ipad|smartphone)', '(iphone|ipad|android|blackberry|kindle)', '@? mobile (apps|site|edition|news)'],
    de: ['app herunterladen', 'zur app', '@ app', 'unsere (app|apps)', 'apps', 'app laden'],
    fr: ['télécharger l application', 'nos applications', '(application|applications) (mobile|mobiles)', 'l application'],
    es: ['descarga la app', 'aplicaciones', 'nuestra app', 'descargar app'],
    it: ['scarica l app', 'le nostre app', 'applicazioni', 'app mobile']
  },
  subjects: {
    en: ['app', 'apps', 'iphone', 'ipad', 'android', 'ios', 'download', 'install'],
    de: ['app', 'apps', 'herunterladen', 'android', 'iphone', 'ios'],
    fr: ['appli', 'application', 'télécharg-', 'android', 'iphone', 'ios'],
    es: ['app', 'aplicación', 'descarg-', 'android', 'iphone', 'ios'],
    it: ['app', 'applicazione', 'scarica', 'android', 'iphone', 'ios']
  },
  linksTo: ['apps.apple.com', 'itunes.apple.com', 'play.google.com', 'app-store', 'appstore', '/apps', '/app', 'onelink.me', 'mobile-app', '/mobile'],
  hints: ['app-promo', 'app-banner', 'appbanner', 'smartbanner', 'smart-banner', 'app-download', 'download-app', 'mobile-app', 'app-store', 'appstore', 'get-app', 'getapp']
}
