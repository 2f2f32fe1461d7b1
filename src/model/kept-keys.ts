/** The extension that keeps the keys of front matter that are not ours. */
export const keptKeys = 'x-front-matter'
