import type {PromotionSpec} from './promotion-spec.js'

/** Asks to switch off an ad blocker. */
export const adblock: PromotionSpec = {
  definition: 'Switch off your ad blocker.',
  action: 'Action',
  structure: 'copy',
  labelled: 'clear',
  voice: 'reader',
  terms: ['offers'],
  asks: {
    en: ['ad blocker-', 'adblocker-', 'adblock', 'ad (blocker-|blocking|block)', '(disable|turn off|switch off|pause|whitelist) * (ads|site|adblock|blocker)', 'allow ads', 'allowing ads', '(block|blocks|blocking|blocked) (our)? ads', 'without ads'],
    de: ['adblocker-', 'ad blocker', 'werbeblocker-', 'adblock-', '(deaktivieren|ausschalten) * (werbeblocker|adblocker|programm)', 'adblocker * (deaktivieren|ausschalten)'],
    fr: ['(bloqueur|bloqueurs) de (publicité|publicités|pub)', 'adblock-', '(désactivez|désactiver) * (bloqueur|adblock)'],
    es: ['(bloqueador|bloqueadores) de (anuncios|publicidad)', 'adblock-', '(desactiva|desactive|desactivar) * (bloqueador|adblock)'],
    it: ['(disattiva|disattivare|disabilita) * (adblock|blocco|blocca)', 'adblock-', 'ad blocker']
  },
  labels: {
    en: ['ad blocker detected', 'adblock detected', 'disable your ad blocker', 'i have disabled *', 'please allow ads *', 'i turned off *', 'how to disable *'],
    de: ['adblocker aktiv', 'adblocker erkannt', 'werbeblocker aktiv', 'adblocker deaktivieren'],
    fr: ['bloqueur de (publicité|publicités) détecté', 'désactiver mon bloqueur'],
    es: ['bloqueador detectado', 'desactivar bloqueador'],
    it: ['adblock rilevato', 'disattiva adblock']
  },
  subjects: {
    en: ['adblock-', 'blocker', 'ads', 'whitelist', 'disable', 'browser', 'extension'],
    de: ['adblocker', 'werbeblocker', 'deaktivieren', 'anzeigenerlöse', 'werbung', 'browser'],
    fr: ['bloqueur', 'publicité', 'désactiver'],
    es: ['bloqueador', 'publicidad', 'desactivar'],
    it: ['adblock-', 'pubblicità', 'disattivare']
  },
  linksTo: ['adblock', 'whitelist', 'ad-blocker'],
  hints: ['adblock', 'ad-block', 'adblocker', 'ad-blocker', 'blockadblock', 'admiral', 'whitelist']
}
