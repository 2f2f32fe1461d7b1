import type {PromotionSpec} from './promotion-spec.js'

/** Asks the reader to write to the newsroom. */
export const contact: PromotionSpec = {
  definition: 'Send us a tip, a letter, a correction.',
  action: 'CommunicateAction',
  structure: 'copy',
  labelled: 'vague',
  voice: 'publication',
  terms: [],
  asks: {
    en: [
      'send (tips|news|photos|comments|letters|questions|feedback) to', '(reach|contact|email) (her|him|them|me|the author|the reporter|the writer) at', '(send|submit|share|email) (us|@|your|a) * (tip-|letter-|story|stories|feedback|correction-|suggestion-|idea|ideas|photo|photos|picture|pictures|video|videos|memories|experience-|question-|thoughts|comments)', '(email|call|text|phone|message) (our|the) (newsdesk|news|newsroom|editor-|tip|tipline|reporter-|desk|office)', '(a|our) reporter will', '(have|got) a * (tip|story|question|news tip|correction|suggestion)', 'do you (know|have) * (more|tip|information|story|question)', 'news tip', 'tip line', '(tip|tips) to our',
      '(contact|reach|email|write to|write) * at',  '(suggest|report|submit) a (correction|typo|tip)', 'send us your', 'questions (comments|suggestions|or comments)', 'comments (questions|suggestions)', 'can be reached at', 'may be reached at', 'contact (us|the author|our|the reporter|the newsroom|the editor|the writer)', 'write to (us|our|the editor-)', 'email us', 'get in touch', 'let us know', 'letter to the editor', 'letters to the editor', 'give us (your)? feedback', '(like|love|want|wants) to (hear from|talk to) you', '(see|spot|found) a (mistake|typo|error)', 'message (our|a) reporter', 'know something', '(reach|contact|email) the (reporter|reporters|author|authors|writer|writers) (at|on|via|by)', 'want to hear (from you|your)', '(spotted|see|noticed) an error', 'report (a|an) (error|typo|correction|mistake)', 'email the * with', 'call our newsroom', 'reach out to (us|our)', 'tell us (your|about|what|how)'
    ],
    de: ['schreiben sie (uns|an)', 'schreib uns', '(haben|hast) (sie|du) * (hinweis|hinweise|tipp|fragen|anregungen|fehler)', '(ihre|deine) (meinung|hinweise|fragen|anregungen)', 'kontaktieren sie', 'fehler (gefunden|melden|entdeckt)', 'leserbrief * (schreiben|schicken|an)'],
    fr: ['(écrivez|contactez|envoyez|signalez) (nous|à)', 'vous avez * (information|question|témoignage|remarque)', '(une)? (erreur|faute) * (signalez|signaler)', 'nous contacter'],
    es: ['(escríbenos|escríbanos|contáctanos|envíanos|contacta)', 'puede escribirnos', '(tienes|tiene) * (información|pista|historia)', 'cartas al director', 'informa de un error'],
    it: ['(scrivici|scriveteci|contattaci|contattateci|inviaci|mandaci)', 'hai * (segnalazione|notizia|domanda|storia)', 'segnala (un)? errore', 'lettere al direttore']
  },
  labels: {
    en: ['how to contact us', 'send (us|a) * tip-', 'submit a * tip-?', 'got a * tip', 'have a * tip', 'tip us', 'tips', 'news tips', 'letters to the editor', 'write to us', 'email the (author|editor|reporter)', 'send us a * letter', 'report an error', 'suggest a correction', 'submit a (letter|story|correction)', 'send feedback', 'contact the (author|editor|reporter|writer)', 'get in touch', 'ask * a question', 'share your (story|experience|experiences|thoughts)', 'suggestions', '* suggestions'],
    de: ['schreiben sie uns', '(leserbrief|leserbriefe)', 'fehler melden', 'so erreichen sie uns', 'hinweis geben'],
    fr: ['contactez nous', 'nous contacter', 'écrivez nous', 'signaler une erreur', 'nous écrire'],
    es: ['contáctanos', 'escríbenos', 'cartas al director', 'enviar carta'],
    it: ['contattaci', 'scrivici', 'scrivi alla redazione', 'segnala un errore']
  },
  subjects: {
    en: ['tip', 'tips', 'letter', 'feedback', 'correction', 'comment', 'contact', 'editor', 'email', 'reach', 'suggestions'],
    de: ['hinweis-', 'redaktion', 'leserbrief-', 'kontakt-', 'email'],
    fr: ['rédaction', 'contact-', 'écri-', 'courrier', 'témoign-'],
    es: ['redacción', 'contact-', 'carta', 'correo'],
    it: ['redazione', 'contatt-', 'lettera', 'email']
  },
  linksTo: ['mailto:', '/contact', '/tips', 'tipline', 'news-tip', 'submit-', '/letters', 'signal.me', 'kontakt', 'contacto', 'contatti'],
  hints: ['contact-author', 'tip-line', 'tipline', 'news-tip', 'contact-us', 'letters', 'kontakt', 'report-error', 'feedback-box']
}
