import type {PromotionSpec} from './promotion-spec.js'

/** A slot for display advertising. */
export const advertisement: PromotionSpec = {
  definition: 'A display-ad slot, its label or its text; interstitials.',
  action: 'ViewAction',
  structure: 'slot',
  labelled: 'clear',
  voice: 'reader',
  terms: ['sponsor'],
  asks: {
    en: ['(article|story|content) continues (below|after)', 'this advertisement has not loaded', 'thanks for watching', 'skip (this)? ad', 'ad will end', '(ad|advertisement) will close', 'advertisement continue reading', 'your ad here', 'ad unit'],
    de: ['weiter nach der (anzeige|werbung)', '(artikel|text) (wird|geht) * (unterhalb|nach) der (anzeige|werbung)'],
    fr: ['la suite après (cette|la) publicité', 'lire la suite après'],
    es: ['continúa (leyendo)? (después|tras) (de)? la publicidad', 'sigue leyendo (después|tras)'],
    it: ['continua (a leggere|dopo) * pubblicità', '(l)? articolo (continua|prosegue) (dopo|sotto)']
  },
  labels: {
    en: ['advertisement-', 'ad', 'ads', 'advert', 'advertise here', 'advertise (on|in) @', 'paid advertisement', 'why am i seeing *', 'ad feedback', 'report (this)? ad', 'story continues below *', 'story continues below', 'article continues (below|after) *', 'continue reading the main story', 'scroll for more', 'scroll down to (continue|keep) *', 'continue reading below', 'thanks for watching *', 'loading ad', 'skip ad', 'skip advertisement', '* ad unit', 'ads by *', 'advertisement scroll *', 'why this ad', 'adchoices', 'ad choices', 'close ad', 'remove ads', 'report advertisement', 'advertisement continue reading *', 'advertising', 'continue reading below *', 'scroll to continue *', 'read more after (the|this) ad', 'hide (this)? ad', 'ad by *', 'about this ad', '(sponsored|google|paid) (ad|ads|advertising)', 'loading advertisement', 'our advertisers'],
    de: ['anzeige', 'anzeigen', 'werbung', 'advertorial', 'google anzeigen', 'ende der anzeige', 'ende der werbung', 'lesen sie nach der (anzeige|werbung) weiter'],
    fr: ['publicité', 'publicite', 'annonce', 'annonces', 'la suite après cette publicité', 'annonces google'],
    es: ['publicidad', 'anuncio', 'anuncios', 'publicidad *'],
    it: ['pubblicità', 'pubblicita', 'annuncio', 'annunci', 'annunci google', 'adv']
  },
  subjects: {
    en: ['advertisement', 'ad', 'ads', 'advertising', 'sponsor'],
    de: ['anzeige', 'werbung'],
    fr: ['publicité', 'annonce'],
    es: ['publicidad', 'anuncio'],
    it: ['pubblicità', 'annuncio']
  },
  linksTo: ['doubleclick.net', 'googleadservices', 'adclick', 'adserver', '/ads/', 'googlesyndication'],
  hints: ['ad', 'ads', 'advert', 'advertisement', 'adslot', 'ad-slot', 'ad-container', 'ad-wrapper', 'ad-unit', 'adunit', 'dfp', 'gpt', 'google-ads', 'adsense', 'adsbygoogle', 'banner-ad', 'ad-banner', 'div-gpt-ad', 'werbung', 'anzeige', 'pubblicita', 'publicite', 'publicidad', 'adbox', 'mpu', 'leaderboard', 'billboard-ad', 'interstitial', 'prestitial']
}
