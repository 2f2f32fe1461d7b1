import {isWord} from '../text/atoms.js'
import type {Quotation} from '../text/quotation.js'
import type {ReadBlock} from './reading.js'
import type {Place, Statement} from './statement.js'

/** Rules that found no speaker of their own for a quotation. */
const weak: ReadonlySet<string> = new Set(['unattributed', 'carried-over', 'leans-forward'])

/**
 * A quotation that opens anew each paragraph and closes once is one, so its first paragraphs go to the statement that
 * has the last: “A. / “B,” X said. Where the first paragraph has its own tag or introduction, those after it lean on
 * that already. Linear in the blocks and statements.
 */
export function joinReopened(blocks: readonly ReadBlock[], byBlock: Statement[][]): void {
  for (let last = blocks.length - 1; last > 0; last--) {
    if (!opensAgain(blocks[last]!)) continue
    let first = last - 1
    while (first > 0 && opensAgain(blocks[first]!) && outermost(blocks[first]!).length === 1) first--
    const owner = claimerOf(blocks[last]!.quotations[0]!, byBlock[last]!)
    if (owner === undefined) extend(blocks, byBlock[first]!, first, last)
    else if (owner.leansOn === undefined && !owner.nested) join(blocks, byBlock, owner, first, last)
    last = first + 1
  }
}

/** Moves the quotations of blocks `first` to before `last` into the owner, if the first has no speaker of its own. */
function join(
  blocks: readonly ReadBlock[],
  byBlock: Statement[][],
  owner: Statement,
  first: number,
  last: number
): void {
  const head = outermost(blocks[first]!).at(-1)!
  const claimer = claimerOf(head, byBlock[first]!)
  if (claimer === undefined ? !standsAlone(head, blocks[first]!) : !weak.has(claimer.rule)) return
  const quotations: Quotation[] = []
  for (let index = first; index < last; index++) {
    const quotation = outermost(blocks[index]!).at(-1)!
    byBlock[index] = byBlock[index]!.filter(each => !each.quotations.includes(quotation))
    quotations.push(quotation)
  }
  owner.content = [...quotations.map(placeOf), ...owner.content]
  owner.quotations = [...quotations, ...owner.quotations]
}

/** Gives a last paragraph that nobody has, being too short, to the statement of the first. */
function extend(blocks: readonly ReadBlock[], statements: readonly Statement[], first: number, last: number): void {
  const owner = claimerOf(outermost(blocks[first]!).at(-1)!, statements)
  const quotation = blocks[last]!.quotations[0]!
  if (owner === undefined || last !== first + 1 || !standsAlone(quotation, blocks[last]!)) return
  owner.content = [...owner.content, placeOf(quotation)]
  owner.quotations = [...owner.quotations, quotation]
}

const opensAgain = ({quotations}: ReadBlock): boolean => quotations[0]?.continues === true

const outermost = ({quotations}: ReadBlock): Quotation[] => quotations.filter(each => each.depth === 0)

const claimerOf = (quotation: Quotation, statements: readonly Statement[]): Statement | undefined =>
  statements.find(each => each.quotations.includes(quotation))

const placeOf = ({block, start, end}: Quotation): Place => ({block, start, end})

/** Nothing but quotations stands in its sentence. */
const standsAlone = (quotation: Quotation, {sentences}: ReadBlock): boolean =>
  sentences.some(({atoms}) => atoms.some(atom => atom.quotation === quotation) && !atoms.some(isWord))
