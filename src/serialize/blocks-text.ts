import type {Block, Figure} from '../model/body.js'
import {textMapOf} from '../text/text-map.js'

/** Blocks in normal form that stand outside a story, as `toText` writes those that stand in one. */
export function blocksText(children: Block[]): string {
  return textMapOf({type: 'root', children}).text
}

/** The printed caption of a figure, empty where it has none. */
export function captionText({children}: Figure): string {
  return blocksText(children.flatMap(child => (child.type === 'caption' ? [{type: 'paragraph', children: child.children}] : [])))
}
