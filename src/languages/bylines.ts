/** Words before a name in a byline, lower case: English, German, French, Spanish, Portuguese, Italian, Dutch, Nordic, Slavic. */
export const byWords: readonly string[] = [
  'by', 'written by', 'words by', 'story by', 'text by', 'posted by', 'published by', 'article by', 'author', 'authors', 'reported by', 'report by', 'submitted by',
  'reviewed by', 'view all posts by', 'posts by', 'more by', 'contributed by', 'interview by', 'analysis by', 'opinion by', 'edited by',
  'von', 'text', 'text von', 'autor', 'autorin', 'autoren', 'ein beitrag von', 'ein gastbeitrag von', 'ein kommentar von', 'ein interview von', 'gastbeitrag von', 'kommentar von', 'verfasst von',
  'geschrieben von', 'eine analyse von', 'veröffentlicht von', 'interview von', 'von redakteur', 'erstellt von', 'verfasser', 'eingestellt von', 'gepostet von', 'autor/in', 'verfasserin', 'protokoll',
  'par', 'propos recueillis par', 'publié par', 'écrit par', 'por', 'escrito por', 'publicado por', 'di', 'a cura di', 'scritto da', 'door', 'geschreven door', 'av', 'skrevet av', 'af', 'tekst', 'autora', 'oleh', 'автор', 'od', 'autor'
]

/** Roles that stand beside a name. */
export const roleWords: ReadonlySet<string> = new Set([
  'staff writer', 'staff', 'reporter', 'staff reporter', 'editor', 'senior editor', 'managing editor', 'deputy editor', 'news editor', 'correspondent', 'senior writer', 'senior reporter', 'contributor',
  'contributing writer', 'columnist', 'writer', 'photographer', 'author', 'guest author', 'freelance writer', 'political editor', 'politics editor', 'editor in chief', 'editor-in-chief', 'journalist', 'producer', 'associate editor',
  'redakteur', 'redakteurin', 'autor', 'autorin', 'reporterin', 'chefredakteur', 'chefredakteurin', 'korrespondent', 'korrespondentin', 'volontär', 'volontärin', 'gastautor', 'gastautorin', 'freie autorin', 'freier autor', 'kolumnist', 'redacteur', 'redactor', 'redactora', 'periodista',
  'journaliste', 'rédacteur', 'giornalista', 'redattore', 'journalist', 'author and editor', 'redaktion'
])

/** Last words of longer roles. */
export const roleNouns: ReadonlySet<string> = new Set([
  'writer', 'editor', 'reporter', 'correspondent', 'columnist', 'photographer', 'producer', 'journalist', 'contributor', 'editor-at-large', 'critic', 'analyst', 'redakteur', 'redakteurin', 'reporterin',
  'korrespondent', 'korrespondentin', 'chefredakteur', 'chefredakteurin', 'fotograf', 'fotografin', 'kolumnist', 'kolumnistin', 'journalistin', 'volontärin', 'volontär', 'journaliste', 'periodista', 'giornalista'
])

/** News agencies, as they sign. */
export const agencies: ReadonlySet<string> = new Set([
  'ap', 'associated press', 'the associated press', 'reuters', 'afp', 'agence france-presse', 'dpa', 'deutsche presse-agentur', 'epd', 'kna', 'sid', 'apa', 'sda', 'keystone-sda', 'efe', 'ansa', 'anp', 'belga', 'ritzau', 'tt', 'ntb', 'stt',
  'pap', 'ctk', 'čtk', 'tass', 'interfax', 'xinhua', 'kyodo', 'jiji', 'yonhap', 'pti', 'ians', 'ani', 'bloomberg', 'upi', 'press association', 'pa media', 'pa', 'aap', 'cp', 'the canadian press', 'ots', 'newsaktuell', 'afx', 'rnd', 'mbi', 'lno', 'lni', 'news service'
])

/** Words that only names of organizations hold. */
export const organizationWords: ReadonlySet<string> = new Set([
  'redaktion', 'editorial', 'team', 'staff', 'newsroom', 'desk', 'press', 'agency', 'agentur', 'news', 'media', 'magazine', 'magazin', 'foundation', 'stiftung', 'gmbh', 'ag', 'inc', 'ltd', 'llc', 'verlag', 'verein', 'e.v', 'institute', 'institut',
  'university', 'universität', 'ministerium', 'bundesamt', 'polizei', 'police', 'department', 'services', 'service', 'wire', 'wires', 'reports', 'report', 'editors', 'redacción', 'redação', 'redazione', 'rédaction', 'redactie', 'today', 'times', 'post', 'journal', 'blog',
  'online', 'writers', 'association', 'committee', 'council', 'group', 'company', 'network', 'zeitung', 'presse', 'pressestelle', 'presseportal', 'kommunikation', 'board', 'center', 'centre', 'zentrum', 'museum', 'society', 'verband', 'bund', 'partei'
])

/** What publishing systems call a writer without a name. */
export const namelessAuthors: ReadonlySet<string> = new Set([
  'admin', 'administrator', 'author', 'autor', 'editor', 'staff', 'guest', 'gast', 'anonymous', 'anonym', 'webmaster', 'root', 'user', 'unknown', 'no author', 'none', 'n/a', 'redaktion', 'die redaktion', 'redaktionsteam', 'online-redaktion', 'redaktion online', 'editorial staff',
  'editorial team', 'the editors', 'editors', 'contributor', 'contributors', 'superuser', 'super user', 'webredaktion', 'newsdesk', 'news desk', 'press release', 'pressemitteilung', 'wordpress', 'moderator', 'null', 'undefined', 'default', 'online redaktion', 'share', 'home', 'website', 'facebook', 'twitter', 'e-mail', 'email', 'kontakt', 'contact'
])
