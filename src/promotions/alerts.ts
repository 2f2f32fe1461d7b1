import type {PromotionSpec} from './promotion-spec.js'

/** Asks to switch on notifications. */
export const alerts: PromotionSpec = {
  definition: 'Switch on push or browser notifications.',
  action: 'SubscribeAction',
  structure: 'copy',
  labelled: 'vague',
  voice: 'publication',
  terms: [],
  asks: {
    en: [
      '(turn|switch) on * (notifications|alerts|push)', '(enable|allow|activate) * (notifications|alerts|push)', '(get|receive|subscribe to|sign up for) * (alerts|notifications|push|desktop|browser) * (notifications|alerts)?', '(push|browser|desktop|web) (notifications|alerts)',
      'notifications * (desktop|browser)', 'get notified', 'be (the)? first to (know|hear)', 'updates on this story', 'send you (alerts|texts|updates)', 'get alerts', 'breaking news alerts', 'you can manage * notifications', 'would like to send you notifications', 'breaking news * as it happens', '(switch|turn) (these|them|it|this) off * (browser|settings)', 'would you like (to)? (get|receive|be) * (news|alerts|notifications|notified|updates)'
    ],
    de: ['(push|browser) (benachrichtigung-|nachrichten|mitteilungen)', 'per (browser)? push', '(möchten sie|möchtest du) * (informiert|benachrichtigt)', 'benachrichtigungen * (aktivieren|einschalten|erlauben|erhalten)', '(aktivieren|aktiviere|erlauben|erlaube) * benachrichtigungen'],
    fr: ['(activez|activer|autorisez|recevez) * (notifications|alertes)', 'notifications push', 'alertes info'],
    es: ['(activa|active|activar|recibe|permite) * (notificaciones|alertas)', 'notificaciones push'],
    it: ['(attiva|attivare|ricevi|consenti) * (notifiche|avvisi)', 'notifiche push']
  },
  labels: {
    en: ['notify me', 'yes notify me', 'notifications', 'turn on notifications', 'enable notifications', 'news alerts', 'breaking news alerts', 'push notifications', 'desktop notifications', 'browser notifications', 'get alerts', 'manage notifications'],
    de: ['benachrichtigungen', 'browser benachrichtigung-', 'push benachrichtigung-', 'push nachrichten', 'push service', 'benachrichtigungen aktivieren'],
    fr: ['notifications', 'alertes', 'activer les notifications', 'alertes info'],
    es: ['notificaciones', 'alertas', 'activar notificaciones'],
    it: ['notifiche', 'attiva le notifiche', 'avvisi']
  },
  subjects: {
    en: ['notification-', 'push', 'alert', 'alerts', 'browser', 'desktop'],
    de: ['push', 'benachrichtigung-', 'browser'],
    fr: ['notification-', 'alerte-', 'push'],
    es: ['notificaciones', 'notificación', 'alertas', 'push'],
    it: ['notifiche', 'notifica', 'avvisi', 'push']
  },
  linksTo: ['notifications', 'push', 'alerts'],
  hints: ['push-notif', 'pushnotif', 'notification', 'web-push', 'webpush', 'onesignal', 'browser-push', 'alerts-signup']
}
