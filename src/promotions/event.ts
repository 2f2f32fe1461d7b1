import type {PromotionSpec} from './promotion-spec.js'

/** Asks to attend something of the publisher's or a partner's. */
export const event: PromotionSpec = {
  definition: 'Attend something.',
  action: 'JoinAction',
  structure: 'copy',
  labelled: 'vague',
  voice: 'publication',
  terms: ['offers'],
  asks: {
    en: [
      '(join|meet) (us|our) * (event|live|webinar|conference|breakfast|festival|summit|club|for|on|at|discussion|conversation)', '(register|sign up|rsvp|join) * (webinar|event|conference|summit|live event|workshop|forum|virtual)', '(buy|get|book|reserve) (your)? * (tickets|ticket|seat|seats|place|spot)', 'tickets (from|start|are available|available|now|on sale)', 'join our * (club|event|breakfast|discussion|webinar|talk)',
      'save the date', 'free (webinar|workshop|event)', 'save (my|your) seat', 'an (evening|afternoon|hour) with (our|the)', 'doors open', 'tickets (are)? on sale', 'early bird', 'reserve your (seat|spot|place)', 'upcoming events', 'meet the (author|editor|journalists|team)', 'live (event|book club|podcast recording)', 'attend our', 'our next event'
    ],
    de: ['(jetzt|hier) * (tickets|karten|ticket) (sichern|kaufen|bestellen|buchen)', '(besuchen|kommen) sie * (veranstaltung|konferenz|event|messe|lesung)', 'melden sie sich * (veranstaltung|webinar|konferenz|event) * an', '(tickets|karten) (ab|für) #', 'seien sie dabei'],
    fr: ['(inscrivez|rejoignez|participez|assistez) * (événement|conférence|webinaire|débat|rencontre|soirée)', '(réservez|achetez) * (place|places|billet|billets)', 'prenez (vos|votre) (place|places|billets)'],
    es: ['(inscríbete|únete|asiste|participa|reserva) * (evento|conferencia|seminario|foro|encuentro|webinar|entrada|entradas|plaza)', '(compra|consigue|reserva) * (entradas|entrada|plaza)'],
    it: ['(iscriviti|partecipa|unisciti|prenota) * (evento|conferenza|webinar|incontro|festival|posto|biglietto)', '(acquista|compra|prenota) * (biglietti|biglietto|posto)']
  },
  labels: {
    en: ['events', 'upcoming events', 'our events', '@ events', 'live events', 'event calendar', 'featured (event|events)', 'get tickets', 'buy tickets', 'book tickets', 'book now', 'reserve your seat', 'rsvp', 'register for the * (event|webinar|conference|summit)', 'join us', 'see all events', 'webinars', 'conferences'],
    de: ['veranstaltungen', 'termine', 'tickets sichern', 'tickets kaufen', 'zur anmeldung', 'unsere veranstaltungen', 'events'],
    fr: ['événements', 'nos événements', 'réserver', 'je m inscris à * événement', 'billetterie', 'agenda'],
    es: ['eventos', 'próximos eventos', 'comprar entradas', 'nuestros eventos', 'reservar plaza'],
    it: ['eventi', 'prossimi eventi', 'acquista i biglietti', 'i nostri eventi', 'prenota']
  },
  subjects: {
    en: ['event', 'events', 'tickets', 'ticket', 'webinar', 'conference', 'summit', 'festival', 'workshop', 'rsvp', 'seats', 'venue', 'doors', 'livestream'],
    de: ['veranstaltung-', 'tickets', 'karten', 'konferenz', 'messe', 'webinar', 'lesung'],
    fr: ['événement-', 'billet-', 'conférence', 'rencontre', 'débat', 'webinaire'],
    es: ['evento-', 'entradas', 'conferencia', 'foro', 'encuentro', 'seminario'],
    it: ['evento', 'eventi', 'biglietti', 'conferenza', 'incontro', 'festival', 'convegno']
  },
  linksTo: ['/event', 'eventbrite', '/tickets', 'ticketmaster', '/webinar', '/conference', '/veranstaltung', '/veranstaltungen', 'zoom.us/webinar', '/evento', '/billetterie', '/eventi'],
  hints: ['event-promo', 'events-list', 'upcoming-events', 'event-card', 'eventbrite', 'webinar', 'tickets', 'events']
}
