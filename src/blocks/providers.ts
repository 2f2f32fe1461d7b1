/** Names of those whose posts, films and charts are shown in stories, by the domain of their addresses. */
const providers: Readonly<Record<string, string>> = {
  'bsky.app': 'Bluesky',
  'dailymotion.com': 'Dailymotion',
  'datawrapper.de': 'Datawrapper',
  'dwcdn.net': 'Datawrapper',
  'facebook.com': 'Facebook',
  'flourish.studio': 'Flourish',
  'instagram.com': 'Instagram',
  'reddit.com': 'Reddit',
  'scribd.com': 'Scribd',
  'documentcloud.org': 'DocumentCloud',
  'soundcloud.com': 'SoundCloud',
  'spotify.com': 'Spotify',
  'threads.net': 'Threads',
  'tiktok.com': 'TikTok',
  'twitter.com': 'X',
  'vimeo.com': 'Vimeo',
  'x.com': 'X',
  'youtu.be': 'YouTube',
  'youtube-nocookie.com': 'YouTube',
  'youtube.com': 'YouTube'
}

/** The name of whom an address belongs to, where it is known. */
export function providerOf(url: string): string | undefined {
  const address = url.startsWith('//') ? `https:${url}` : url
  if (!URL.canParse(address)) return undefined
  const host = new URL(address).hostname
  const domain = host.split('.').slice(-2).join('.')
  return Object.hasOwn(providers, domain) ? providers[domain] : undefined
}
