/** Stories for the benches, made of a few paragraphs over and over: what an ordinary news story is like, at any length. */

const paragraphs = [
  'The harbour board will meet on Thursday to decide whether the night ferry should sail again, eleven years after the last boat left for the island, officials said.',
  '“The slipway is sound, and the lamps can be lit within a week,” said Marguerite Osei, the harbour master, who has kept the keys to the terminal since it closed.',
  'The island’s residents have asked for the boat every year. The council says that a timetable must respect what it calls “the rhythm of the sandbank,” which moves by forty metres each winter.',
  '“We are not asking for a cruise liner,” Jonas Wray, a sheep farmer, said in a telephone interview. “We are asking to get home after a play.” He said that nine in ten households had signed.',
  'An unnamed official told the Northwater News Agency last week that the subsidy would have to double. “Nobody has said where the money is to come from,” the official said.',
  'Between 10:30 and 16:45 the wind rose to 54 knots, and the gauge at the [old slipway](https://courier.example/slipway) read *three* metres; **no boat** was at sea.',
  'According to a report by the Institute for Coastal Mobility, six of ten comparable lines lost money in their first year, and two were closed by their third.'
]

const extras = [
  '## A boat in search of a crew',
  '> I would rather cross at two in the morning than at noon with a full car deck.\n>\n> — Ruth Adeyemi, retired ferry captain',
  '- the slipway\n- the lamps\n- the crew, **two** of them'
]

const frontMatter = '---\ntitle: Night Ferry Hangs on a Vote\nauthor: Ines Halloway\ndate: 2026-03-12\ntags: [harbour, council]\n---\n\n'

/** A story in markdown of about `length` characters: front matter, prose, a heading, quotation or list now and then. */
export function markdownStory(length: number): string {
  const blocks: string[] = []
  for (let size = frontMatter.length, index = 0; size < length; index++) {
    const block = index % 6 === 5 ? extras[(index / 6) % extras.length | 0]! : numbered(index)
    blocks.push(block)
    size += block.length + 2
  }
  return `${frontMatter}${blocks.join('\n\n')}\n`
}

/** A story in plain text of about `length` characters. */
export function textStory(length: number): string {
  const blocks: string[] = ['Night Ferry Hangs on a Vote']
  for (let size = 0, index = 0; size < length; index++) {
    const block = numbered(index).replaceAll(/\[([^\]]*)\]\([^)]*\)|[*]/g, '$1')
    blocks.push(block)
    size += block.length + 2
  }
  return `${blocks.join('\n\n')}\n`
}

/** A paragraph that no other has, word for word. */
function numbered(index: number): string {
  const paragraph = paragraphs[index % paragraphs.length]!
  return index < paragraphs.length ? paragraph : paragraph.replace(/\.$/, `, for the ${index + 1}th time.`)
}
