import type {PromotionSpec} from './promotion-spec.js'

/** Asks to follow on another platform. */
export const socialFollow: PromotionSpec = {
  definition: 'Follow, like or subscribe on another platform.',
  action: 'FollowAction',
  structure: 'links',
  labelled: 'clear',
  voice: 'reader',
  terms: [],
  asks: {
    en: [
      'tweet (us|at us|@)', 'become a fan (on|of)', 'follow * on (twitter|facebook|instagram|youtube)', 'subscribe * rss', '(add|get) * rss', '(follow|find|like|friend|fan) us (on|at|in)', 'join us on (facebook|twitter|instagram|youtube|linkedin|tiktok|threads|mastodon|bluesky|telegram|whatsapp|discord|social)', 'we re on (facebook|twitter|instagram|youtube|linkedin|tiktok|threads|mastodon|bluesky|telegram|whatsapp)', '(follow|like|join|find) @ on', 'follow (us|@)', 'follow our (page|channel|account|facebook|twitter|instagram|youtube|telegram|whatsapp)', '(follow|like) (her|him|them|me|this author|the author) on (twitter|facebook|instagram|youtube|linkedin|tiktok|threads|mastodon|bluesky)',
      'subscribe to * (youtube|channel|podcast)', '(on|our) (facebook|twitter|instagram|youtube|telegram|whatsapp|messenger) (page|channel|group|account)', 'join * (facebook|telegram|whatsapp|discord) * (group|channel)?', 'chat with us * messenger', 'connect with us', 'fan us on', 'add us on', 'find us on'
    ],
    de: ['(folgen|folge|folgt) (sie|du)? (uns|@)', '(uns|@) auf (facebook|twitter|instagram|youtube|tiktok|x|linkedin|whatsapp)', 'werden sie fan', 'auf facebook * (folgen|fan|liken)', '(abonnieren|abonniere) * (whatsapp|youtube|telegram|kanal)'],
    fr: ['(suivez|rejoignez|retrouvez|suivre) (nous|@)', '(suivez|rejoignez|retrouvez|suivre) * sur (facebook|twitter|instagram|youtube|tiktok|linkedin|whatsapp)', 'aimez * facebook'],
    es: ['(síguenos|síganos|seguir|sigue|únete) * (en)? (facebook|twitter|instagram|youtube|tiktok|telegram|whatsapp)', 'síguenos', 'síganos', '(puede|puedes) seguir a * en'],
    it: ['(seguici|seguiteci|segui|unisciti) * (su)? (facebook|twitter|instagram|youtube|tiktok|telegram|whatsapp)', 'seguici', 'seguiteci']
  },
  labels: {
    en: [
      'follow', 'follow us', 'follow us on *', 'follow @', 'follow @ on *', 'follow * on (twitter|facebook|instagram|youtube|linkedin|tiktok|threads|mastodon|bluesky|telegram|whatsapp)', 'follow * on (twitter|facebook|instagram|youtube) * (twitter|facebook|instagram|youtube)', 'like * on facebook', '@ on (facebook|twitter|instagram|youtube|linkedin|tiktok|threads|mastodon|bluesky|telegram|whatsapp)', 'connect', 'connect with *', 'stay connected *', 'subscribe * rss *', 'get connected', 'keep in touch', 'stay in touch', 'find us on *', 'find us', 'join us on *', 'like us on facebook', 'like us',
      'social', 'social media', 'social networks', 'follow on *', 'on social media', 'get social', 'our social media', 'subscribe on youtube', 'more social networks', '(facebook|twitter|instagram|youtube|linkedin|pinterest|tumblr|tiktok|snapchat|flipboard|threads|mastodon|bluesky|telegram)', 'tweets (by|from) *', 'watch us on *', 'pin us on *', 'our social (networks|channels|pages|accounts)', 'let s be friends', 'follow me *', 'follow along'
    ],
    de: ['folgen sie uns *', 'folge uns *', 'folgen', 'soziale (netzwerke|medien)', 'social media', 'folgt uns *', '@ auf *'],
    fr: ['suivez nous *', 'suivez @ *', 'suivez * sur *', 'nous suivre', 'réseaux sociaux', 'rejoignez nous *', 'suivre @ *', 'retrouvez nous *', 'restez (connecté|connectés)', 'devenez fan *'],
    es: ['síguenos *', 'síguenos en *', 'redes sociales', 'síganos *'],
    it: ['seguici *', 'seguici su *', 'social', 'i nostri social', 'segui @ *']
  },
  presses: {
    en: ['(follow|like|join|find|add) *', 'become a (fan|follower) *', 'get * updates', '# #? k? (fans|followers|likes|subscribers|readers)', 'like follow *', '* follow'],
    de: ['(folgen|folge|folgt|liken|fan) *', '* (folgen|liken)'],
    fr: ['(suivre|suivez|aimez|aimer|rejoignez|rejoindre|retrouvez) *'],
    es: ['(seguir|sigue|síguenos|únete) *'],
    it: ['(segui|seguici|unisciti) *']
  },
  subjects: {
    en: ['facebook', 'twitter', 'instagram', 'youtube', 'linkedin', 'tiktok', 'pinterest', 'telegram', 'whatsapp', 'snapchat', 'flipboard', 'follow', 'rss', 'messenger', 'channel'],
    de: ['facebook', 'twitter', 'instagram', 'youtube', 'linkedin', 'tiktok', 'telegram', 'whatsapp', 'folgen'],
    fr: ['facebook', 'twitter', 'instagram', 'youtube', 'linkedin', 'tiktok', 'telegram', 'whatsapp', 'suivez', 'suivre'],
    es: ['facebook', 'twitter', 'instagram', 'youtube', 'linkedin', 'tiktok', 'telegram', 'whatsapp', 'síguenos'],
    it: ['facebook', 'twitter', 'instagram', 'youtube', 'linkedin', 'tiktok', 'telegram', 'whatsapp', 'seguici']
  },
  linksTo: ['facebook.com/', 'twitter.com/', 'instagram.com/', 'youtube.com/', 'linkedin.com/company', 'tiktok.com/@', 'pinterest.com/', '//t.me/', '//x.com/', 'flipboard.com/', 'tumblr.com', 'threads.net/', 'bsky.app/', 'plus.google.com/', '//m.me/', 'snapchat.com/add'],
  hints: ['follow', 'social-links', 'social-icons', 'social-media', 'sociallinks', 'socialicons', 'social-follow', 'social-nav', 'social-menu', 'social-profiles', 'connect', 'socials', 'social-list']
}
