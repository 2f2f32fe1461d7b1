import type {Box, BoxRole} from './boxes.js'

export type {BoxRole} from './boxes.js'

/**
 * Words in ids, classes, roles and data attributes that tell what a box is for, alone or two in a row. Collected from
 * the habits of the common publishing systems and of the HTML, ARIA and microformats vocabularies.
 */
const words: Record<Exclude<BoxRole, 'form'>, string> = {
  navigation: `nav,navbar,navigation,menu,submenu,breadcrumb,breadcrumbs,pagination,pager,paging,toc,sitemap,skip,skiplink,
    prevnext,post navigation,table of,masthead,topbar,hamburger,toolbar`,
  comments: `comment,comments,commentlist,commentlists,disqus,respond,replies,discussion,conversation,kommentare,kommentar,leserbriefe,user reviews,
    customer reviews,reader reviews`,
  share: `share,shares,sharing,sharebar,sharebuttons,sharedaddy,addthis,addtoany,shariff,socialbar,share tools,social share,
    social links,social icons,social buttons,social media buttons,share buttons,social bar,socials,socialite,rrssb,ssba,jp sharing,
    sharetools,share count,social,likes,social follow`,
  related: `related,relatedposts,recirc,recirculation,recommended,recommendations,recommendation,read more,readmore,more stories,
    popular,mostpopular,most popular,most read,mostread,trending,latest,read next,next up,up next,also like,crp,yarpp,similar,more from,
    see also,further reading,weiterlesen,mehr zum,relacionadas,relacionados,verwandte,teaser,teasers,promo card,related articles,
    related posts,story list,recent posts,next article,more news,more on,outbrain,taboola,zergnet,nextclick,interlink,backlinks`,
  promotion: `newsletter,newsletters,newslettersignup,signup,sign up,subscribe,subscribenow,subscribebox,subscribeform,subscription,subscriptions,donate,donation,paywall,promo,promotion,
    cta,optin,opt in,email signup,emailsignup,mailchimp,mailing list,inline promo,app promo,membership,crowdfunding,lead capture,email capture,data capture,abo,
    upsell,piano,regwall,support us`,
  advertisement: `ad,ads,advert,adverts,advertisement,advertising,adsbygoogle,adslot,adsense,adunit,adbox,adcontainer,adwrapper,ad container,
    sponsor,sponsored,sponsors,dfp,gpt,banner,banners,anzeige,werbung,publicidad,publicidade,reklame,iklan,wpcnt,affiliate,disclosure,billboard ad,
    native ad,ad disclaimer,teads,leaderboard`,
  author: `author bio,author box,author info,authorinfo,authorbox,author profile,author description,about author,about the author,bio,biography,
    author card,post author,authordesc,author details,author block,article author,vcard author,author description,autor box,
    autoreninfo,contributor,profile card`,
  byline: `byline,bylines,dateline,timestamp,published,publish date,pubdate,entry meta,post meta,article meta,postinfo,post info,
    meta info,read time,reading time,articlemeta,story meta,postmeta,entry byline,author date,entry date,post date,datetime,
    author,authors,copyright,article info,article byline,author name,post data,pagedate`,
  caption: `caption,captions,figcaption,wp caption,credit,credits,photo credit,image credit,image caption,bildunterschrift,
    photocaption,imagecaption,image author,photo author,image license,caption text,media caption,image description,photo caption,copyright line`,
  gallery: `gallery,slideshow,carousel,lightbox,slider,slides,slide,swiper,slick,player,videoplayer,jwplayer,video player,playlist,thumbs,resgallery`,
  tags: `tags,taglist,tag list,entry tags,post tags,topics,keywords,tagcloud,categories,category list,kicker,eyebrow,hashtags,article tags,tag links,
    post categories,cat links,end meta,related topics`,
  aside: 'sidebar,widget,widgets,complementary,aside,callout,factbox,infobox,secondary,widgettitle',
  overlay: `rail,right rail,rightrail,left rail,toolbox,popup,modal,overlay,dialog,tooltip,sticky,dropdown,flyout,offcanvas,ticker,
    weather,wetter,market data`,
  header: 'entry header,article header,post header,story header,dek,standfirst,strapline,subheadline,deck,blurb,lede image,abstract',
  footer: 'footer,colophon,disclaimer,contentinfo,legal,imprint,impressum',
  consent: 'cookie,cookies,consent,gdpr,cookiebanner,onetrust,cmp,privacy',
  unseen: `sr only,screen reader,visually hidden,visuallyhidden,noprint,print only,nocontent,robots nocontent,nosnippet,assistive,
    show for sr,a11y,offscreen,noscript,print block,only print,print area`
}

const byWord = new Map<string, BoxRole>()
for (const [role, list] of Object.entries(words)) {
  // the keys of `words` are roles
  for (const word of list.split(',')) byWord.set(word.trim(), role as BoxRole)
}

/** The first words of the pairs. */
const firsts = new Set([...byWord.keys()].flatMap(words => (words.includes(' ') ? [words.split(' ', 1)[0]!] : [])))

const byTag: ReadonlyMap<string, BoxRole> = new Map([
  ['nav', 'navigation'], ['aside', 'aside'], ['footer', 'footer'], ['form', 'form'], ['figcaption', 'caption'], ['menu', 'navigation'],
  ['dialog', 'overlay'], ['fieldset', 'form'], ['address', 'byline'], ['header', 'header'], ['search', 'form']
])

/** Words that publishers glue to others, longest first. */
const glued: ReadonlyArray<[string, BoxRole]> = [
  ['newsletter', 'promotion'], ['breadcrumb', 'navigation'], ['slideshow', 'gallery'], ['carousel', 'gallery'], ['gallery', 'gallery'],
  ['relatedpost', 'related'], ['related', 'related'], ['recommend', 'related'], ['recirc', 'related'], ['advert', 'advertisement'],
  ['comment', 'comments'], ['caption', 'caption'], ['sharing', 'share'], ['sidebar', 'aside'], ['byline', 'byline'], ['authorbio', 'author'],
  ['cookie', 'consent'], ['signup', 'promotion'], ['taglist', 'tags'], ['paywall', 'promotion']
]

/** Names that count as a whole only: `label-hidden` hides a label, and `hidden-xs` is shown on most screens. */
const whole = /(?:^|\s)(?:is-)?hidden(?:$|\s)/
/** Words that count where a name opens with them: `text-secondary` is a colour, and a builder calls each part a widget. */
const heads: ReadonlySet<string> = new Set(['widget', 'widgets', 'secondary'])

function opensName(hints: string, word: string): boolean {
  return hints.startsWith(word) || hints.includes(` ${word}`)
}

const separators = /[^a-z0-9]+/

/** What the id, classes, roles and tag of a box say that it is for; each box is read once. */
export function roleOf(box: Box): BoxRole | undefined {
  box.role ??= roleOfHints(box.hints) ?? byTag.get(box.tag) ?? 'none'
  return box.role === 'none' ? undefined : box.role
}

function roleOfHints(hints: string): BoxRole | undefined {
  if (hints === '') return undefined
  let before = ''
  let found: BoxRole | undefined
  for (const word of hints.split(separators)) {
    const pair = firsts.has(before) ? byWord.get(`${before} ${word}`) : undefined
    if (pair !== undefined) return pair
    found ??= heads.has(word) && !opensName(hints, word) ? undefined : byWord.get(word)
    before = word
  }
  return found ?? (whole.test(hints) ? 'unseen' : undefined) ?? glued.find(([word]) => hints.includes(word))?.[1]
}
