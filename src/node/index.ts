/** Articles from files and streams, on Node. */
export {carriers, carrierOfPath, carrierOfText, type Carrier} from './carrier.js'
export {decodeHtml, decodeText} from './decode.js'
export {readArticleFile, readArticleStream, type Reading, type ReadOptions} from './read.js'
