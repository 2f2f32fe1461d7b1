/** How the value of an attribute becomes that of a property. */
export type AttributeType = 'text' | 'boolean' | 'number' | 'spaces' | 'commas'

export interface AttributeName {
  /** As hast names it. */
  property: string
  /** As HTML spells it. */
  attribute: string
  as: AttributeType
}

/** Properties whose names are those of the attributes, but for their capitals. */
const capitals = `
  aLink accessKey allowFullScreen allowPaymentRequest allowTransparency allowUserMedia autoCapitalize autoComplete
  autoCorrect autoFocus autoPlay autoSave bgColor borderColor bottomMargin cellPadding cellSpacing charOff charSet classId
  closedBy codeBase codeType colSpan colorSpace commandFor contentEditable controlsList crossOrigin dateTime dirName
  disablePictureInPicture disableRemotePlayback encType enterKeyHint exportParts fetchPriority formAction formEncType
  formMethod formNoValidate formTarget frameBorder hSpace hrefLang imageSizes imageSrcSet inputMode isMap itemId itemProp
  itemRef itemScope itemType leftMargin longDesc lowSrc marginHeight marginWidth maxLength minLength noHref noModule
  noResize noShade noValidate noWrap playsInline popoverTarget popoverTargetAction readOnly referrerPolicy rightMargin
  rowSpan shadowRootClonable shadowRootCustomElementRegistry shadowRootDelegatesFocus shadowRootMode
  shadowRootSerializable spellCheck srcDoc srcLang srcSet tabIndex topMargin typeMustMatch useMap vAlign vLink vSpace
  valueType writingSuggestions`

/** After `on`. */
const events = `
  Abort AfterPrint AuxClick BeforeMatch BeforePrint BeforeToggle BeforeUnload Blur CanPlay CanPlayThrough Cancel Change
  Click Close ContextLost ContextMenu ContextRestored Copy CueChange Cut DblClick Drag DragEnd DragEnter DragExit
  DragLeave DragOver DragStart Drop DurationChange Emptied Ended Error Focus FormData HashChange Input Invalid KeyDown
  KeyPress KeyUp LanguageChange Load LoadEnd LoadStart LoadedData LoadedMetadata Message MessageError MouseDown MouseEnter
  MouseLeave MouseMove MouseOut MouseOver MouseUp Offline Online PageHide PageShow Paste Pause Play Playing PopState
  Progress RateChange RejectionHandled Reset Resize Scroll ScrollEnd SecurityPolicyViolation Seeked Seeking Select
  SlotChange Stalled Storage Submit Suspend TimeUpdate Toggle UnhandledRejection Unload VolumeChange Waiting Wheel`

/** After `aria`, which the attribute parts with a hyphen. */
const aria = `
  ActiveDescendant Atomic AutoComplete Busy Checked ColCount ColIndex ColSpan Controls Current DescribedBy Details
  Disabled DropEffect ErrorMessage Expanded FlowTo Grabbed HasPopup Hidden Invalid KeyShortcuts Label LabelledBy Level
  Live Modal MultiLine MultiSelectable Orientation Owns Placeholder PosInSet Pressed ReadOnly Relevant Required
  RoleDescription RowCount RowIndex RowSpan Selected SetSize Sort ValueMax ValueMin ValueNow ValueText`

/** Attributes that hast calls otherwise. */
const renamed: Readonly<Record<string, string>> = {
  acceptCharset: 'accept-charset', className: 'class', htmlFor: 'for', httpEquiv: 'http-equiv',
  xLinkActuate: 'xlink:actuate', xLinkArcRole: 'xlink:arcrole', xLinkHref: 'xlink:href', xLinkRole: 'xlink:role',
  xLinkShow: 'xlink:show', xLinkTitle: 'xlink:title', xLinkType: 'xlink:type',
  xmlBase: 'xml:base', xmlLang: 'xml:lang', xmlSpace: 'xml:space', xmlnsXLink: 'xmlns:xlink'
}

/** Properties whose values are no plain text. */
const types: Readonly<Record<Exclude<AttributeType, 'text'>, string>> = {
  spaces: `
    acceptCharset accessKey archive ariaControls ariaDescribedBy ariaDropEffect ariaFlowTo ariaLabelledBy ariaOwns
    ariaRoleDescription autoComplete blocking className controlsList headers htmlFor httpEquiv itemProp itemRef itemType
    part ping rel sandbox`,
  commas: 'accept coords exportParts',
  number: `
    ariaColCount ariaColIndex ariaColSpan ariaLevel ariaPosInSet ariaRowCount ariaRowIndex ariaRowSpan ariaSetSize
    ariaValueMax ariaValueMin ariaValueNow border bottomMargin colSpan cols hSpace height high leftMargin low marginHeight
    marginWidth maxLength minLength optimum results rightMargin rowSpan rows size span start tabIndex topMargin vSpace width`,
  boolean: `
    allowFullScreen allowPaymentRequest allowUserMedia alpha async autoFocus autoPlay checked compact controls
    credentialless declare default defer disablePictureInPicture disableRemotePlayback disabled download formNoValidate
    hidden inert isMap itemScope loop multiple muted noHref noModule noResize noShade noValidate noWrap open playsInline
    readOnly required reversed scoped seamless selected shadowRootClonable shadowRootCustomElementRegistry
    shadowRootDelegatesFocus shadowRootSerializable typeMustMatch`
}

/** By attribute and by property, both in lower case. */
const known = readTables()

function readTables(): ReadonlyMap<string, AttributeName> {
  const names = new Map<string, AttributeName>()
  const add = (property: string, attribute: string): void => {
    const name: AttributeName = {property, attribute, as: 'text'}
    names.set(attribute, name).set(property.toLowerCase(), name)
  }
  for (const property of wordsOf(capitals)) add(property, property.toLowerCase())
  for (const event of wordsOf(events)) add(`on${event}`, `on${event.toLowerCase()}`)
  for (const state of wordsOf(aria)) add(`aria${state}`, `aria-${state.toLowerCase()}`)
  for (const [property, attribute] of Object.entries(renamed)) add(property, attribute)
  for (const [as, properties] of Object.entries(types) as [AttributeType, string][]) { // the keys of `types`
    for (const property of wordsOf(properties)) {
      const key = property.toLowerCase()
      if (!names.has(key)) add(property, key)
      names.get(key)!.as = as
    }
  }
  return names
}

function wordsOf(list: string): string[] {
  return list.trim().split(/\s+/)
}

/**
 * How hast names and types an attribute, by the names of either side: `class` or `className`, `data-of` or `dataOf`.
 * What is in no table keeps its name and is text. Tested against `property-information`.
 */
export function attributeNameOf(name: string): AttributeName {
  const found = known.get(name.toLowerCase())
  if (found !== undefined) return found
  if (!/^data[-\w.:]+$/i.test(name)) return {property: name, attribute: name, as: 'text'}
  return name.charAt(4) === '-'
    ? {property: propertyOfData(name), attribute: name, as: 'text'}
    : {property: name, attribute: attributeOfData(name), as: 'text'}
}

function propertyOfData(attribute: string): string {
  const rest = attribute.slice(5).replace(/-[a-z]/g, pair => pair.charAt(1).toUpperCase())
  return `data${rest.charAt(0).toUpperCase()}${rest.slice(1)}`
}

function attributeOfData(property: string): string {
  const rest = property.slice(4)
  if (/-[a-z]/.test(rest)) return property
  const dashed = rest.replace(/[A-Z]/g, capital => `-${capital.toLowerCase()}`)
  return `data${dashed.startsWith('-') ? '' : '-'}${dashed}`
}
