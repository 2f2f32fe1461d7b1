import type {PromotionSpec} from './promotion-spec.js'

/** Asks for money with nothing sold in return. */
export const donation: PromotionSpec = {
  definition: 'Give money with nothing sold in return; membership of a non-profit.',
  action: 'DonateAction',
  structure: 'copy',
  labelled: 'clear',
  voice: 'reader',
  terms: ['offers'],
  asks: {
    en: [
      '(readers|listeners|viewers|people) like you', '(make|makes) (our|this|their) (work|journalism|reporting) possible', 'wait before you (go|leave)', '(free|possible) * because of (our|you|readers|members|people)', '(count|counting) on you', '(depend|rely) on (the)? (people|those) who read', 'will you (help|join us|give|support|chip)', 'help keep our (newsroom|doors|reporters|reporting|journalism|site|paper|stories)', '(members|readers|donors|gift-|gift|donations) (cover|covers|pay|pays) (for|that|the|our|one)', 'double (my|your) (gift|donation)', '(back|fund) our (work|reporting|journalism|newsroom)', 'small (contribution|donation|gift)', 'before you (go|leave) (ask|consider|can|we|would|will|please|help|support)', '(depend|depends|relies) on (our|your|the support of) (readers|members|support|donations|listeners)', 'independent nonprofit', 'would love your support', '(favour|favor) to ask', '(rely|depend|depends|relies|supported|funded|thanks) * (readers|viewers|listeners|people) like you', 'rely on (our)? (readers|listeners|viewers|members)', '(help|helped|helps) (to)? fund', 'fund our', 'tell the stories that', 'possible by (donations|readers|supporters|members|listeners)', 'consider (making|a|supporting|giving|donating)', 'membership program', '(donate|donating) (to|now|today|here)', 'contribute (now|today|here)', 'make a * (donation|contribution|gift)', '(your|every|each|a) * (donation|contribution|gift|support) * (helps|help|makes|make|keeps|allows|counts|matters|ensures|sustains|powers)',
      '(support|supporting) * (our|independent|quality|local|nonprofit|investigative|fearless) * (journalism|reporting|newsroom|work|journalists|media|news|fact|press|storytelling|publishing)', '(please|to|and|you) support us', 'support * (from|with|for) * # (a|per|each) (month|year|week)', 'supporting us', 'support us (monthly|today|now|from|with|by)',
      '(support|supporting|help) @', '@ needs your help', '(need|needs|ask|asking|value|rely|depend|depends) (for|on)? your * (help|support|donation-|contribution-|generosity)', 'need your help',
      'chip in', 'become a (supporter|patron|sustaining|donor|member)', 'funded by (our)? (readers|listeners|viewers|donations|supporters)', 'reader (supported|funded)',
      'reader supported', '(standing|stand) with us', 'tax deductible', 'give (monthly|today|now|with|what)', '(give|donate|contribute|pledge) # (a|per|each|every) (month|week|year)', 'send a (check|cheque)', 'financial support', 'rely on the? (support|generosity|donations)',
      'pledge your support', 'membership drive', 'keep * journalism (free|alive|independent|strong|going)', 'a (message|word|letter|note) (from|to) (our|us|the)? * (editor-|readers|@)', 'did you value this', 'help us (keep|continue|close|reach|raise|meet|do|report|stay|stand|tell|fight|build|bring|cover|hold|grow|defend|investigate|deliver|expand|provide|publish|uncover|unlock)', '(support|supporting) (the|this|my|our) (blog|site|website|newsletter|podcast|channel|project|paper|newspaper|show|work)', '(donation|donations) (via|through|on) *',
      'click here to (support|donate)', '(buy|shout) * a (coffee|beer)', 'leave a tip', 'rely on @', 'if you (value|like|enjoy|appreciate|can) * (support|consider|contribute|donate|chip)'
    ],
    de: [
      '(jetzt|hier|bitte)? (spenden|unterstützen|fördern) sie', 'unterstütze- * (uns|unsere|unseren|journalismus|arbeit)', '(ihre|deine) (spende|unterstützung)', '(durch|mit) (eine|einer) spende * unterstützen',  'mit (ihrer|deiner) (spende|unterstützung|hilfe)',
      'werden sie * (mitglied|förderer|unterstützer-)', 'werde * (mitglied|förderer|unterstützer-)', 'freiwillig- * (zahlen|beitrag|unterstützung)', 'jetzt * spenden', 'auf (sie|dich) angewiesen', 'unabhängigen journalismus * (unterstützen|fördern)'
    ],
    fr: [
      '(soutenez|soutenir) * (nous|notre|journalisme|presse|rédaction|@)', 'faites un don', 'faire un don', '(votre|vos) (don|dons|soutien|contribution) * (permet|nous|est|sont)', 'devenez (membre|mécène|donateur-)',
      'avons besoin de (vous|votre)', 'nous soutenir', 'je (soutiens|donne|fais)'
    ],
    es: [
      '(apoya|apóyanos|apoye|ayúdanos|ayuda) * (periodismo|independiente|nuestro|nosotros|@)', 'apóyanos', 'ayúdanos', 'haz (una|tu) (donación|aportación)', '(tu|su) (donación|apoyo|aportación|contribución)', 'hazte (socio|socia|miembro)', 'necesitamos (tu|su) (ayuda|apoyo)'
    ],
    it: [
      '(sostieni|sostenete|aiutaci|aiuta) * (giornalismo|informazione|indipendente|nostro|noi|@)', 'sostienici', 'aiutaci', 'fai una donazione', '(la|il) tuo? (donazione|sostegno|contributo)', 'dona (ora|adesso)', '(abbiamo bisogno) (di|del) (te|tuo)', 'diventa (socio|sostenitore)'
    ]
  },
  labels: {
    en: [
      'donate', 'donate (now|today|here|online|monthly)', 'support us', 'support my (work|writing|blog|site)', 'support @', 'support our (work|journalism|newsroom|mission)', 'make a (donation|contribution|gift)', 'give (now|today)', 'contribute', 'contribute now', 'become a (member|supporter|patron|donor)', 'give with *',
      '@ needs your help', 'a (message|word|letter|note) (from|to) (@|our *|us|the editor|the editors|readers|the newsroom)', 'support * journalism', 'please support @', 'ways to give', 'support', 'join * members', 'support * reporting'
    ],
    de: ['spenden', 'jetzt spenden', '(jetzt|uns) unterstützen', 'unterstützen sie uns', 'mitglied werden', '@ unterstützen', 'spende', 'ihre spende'],
    fr: ['faire un don', 'je fais un don', 'je donne', 'soutenez nous', 'nous soutenir', 'soutenir @', 'soutenez @', 'faire un don *'],
    es: ['donar', 'dona', 'dona ahora', 'apóyanos', 'hazte socio', 'hazte socia', 'apoya a? @', 'haz una donación'],
    it: ['dona', 'dona ora', 'sostienici', 'sostieni @', 'fai una donazione', 'donazioni', 'aiutaci']
  },
  presses: {
    en: ['(give|pledge|donate) *?', 'become a (member|supporter|friend) *?', 'support *', 'join *?'],
    de: ['(spenden|unterstützen|fördern) *?'],
    fr: ['(donner|soutenir) *?'],
    es: ['(dona|donar|apoya) *?'],
    it: ['(dona|sostieni) *?']
  },
  subjects: {
    en: ['donat-', 'donor-', 'contribution-', 'contribute', 'support', 'supporters', 'nonprofit', 'monthly', 'gift', 'paypal', 'patreon', 'fundraising', 'independent', 'journalism', 'mission'],
    de: ['spende-', 'unterstütz-', 'förder-', 'beitrag', 'journalismus', 'paypal', 'steady', 'gemeinnützig-'],
    fr: ['don', 'dons', 'soutien', 'soutenez', 'contribution', 'contribuer', 'indépendant-', 'journalisme', 'défiscalis-'],
    es: ['donación', 'donaciones', 'apoyo', 'apoya', 'aportación', 'periodismo', 'independiente', 'socio', 'socios'],
    it: ['donazione', 'donazioni', 'sostegno', 'sostieni', 'contributo', 'indipendente', 'giornalismo', 'libera']
  },
  linksTo: ['donate', '//give.', '//pledge.', '/give', '/pledge', 'donation', 'contribute', 'support-us', 'supportus', 'patreon.com', 'paypal.com', 'paypal.me', 'gofundme.com', 'ko-fi.com', 'steadyhq.com', 'classy.org', 'fundraiseup', 'givebutter', 'spenden', 'faire-un-don', 'soutenir', 'donar', '/dona', 'sostieni', 'opencollective.com'],
  hints: ['donate', 'donation', 'donor', 'contribut', 'fundrais', 'support-us', 'supportus', 'support-banner', 'spende', 'appeal', 'pledge', 'patreon', 'givebutter']
}
