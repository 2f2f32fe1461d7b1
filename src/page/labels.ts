import {adLabels, galleryLabels} from '../languages/page-lines.js'
import {countWords} from '../languages/page-words.js'
import type {PageBlock} from './blocks.js'

/** As “Image 1 of 5”, “2 / 13”. */
const counter = new RegExp(String.raw`^(?:[a-zäöü]{3,12}\s)?\d{1,4}\s?(?:${countWords}|/)\s?/?\s?\d{0,4}$`, 'i')

/** Whether a line is no more than the label over an advertisement. */
export function isAdLabel({text}: PageBlock): boolean {
  return text.length < 30 && adLabels.has(text.toLowerCase().replace(/[^\p{L}\s]/gu, '').trim())
}

/** Whether a line is the number of a picture, or the label of what a gallery or a player does. */
export function isGalleryLabel({text}: PageBlock): boolean {
  return text.length < 40 && (counter.test(text) || galleryLabels.has(text.toLowerCase()))
}
