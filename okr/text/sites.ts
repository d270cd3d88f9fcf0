import { isCommon, isPlain, isStop, meaningsOf } from './phrases.ts'
import { tokenise } from './tokens.ts'

/** Nouns of which an organisation has several, each with a name or a number: "Plant 3", "the Riverside clinic". */
const nouns = new Set(
  'plant store shop office hub market territory area zone county province city school hospital port yard cluster site branch campus clinic region district warehouse depot factory mill terminal hotel airport station ward werk standort filiale niederlassung bezirk gebiet klinik'.split(
    ' ',
  ),
)

/** Places that no list knows, by how they are named. */
export function sitesIn(text: string): string[] {
  const words = tokenise(text)
  return words.flatMap(({ word }, i) => {
    if (!nouns.has(word)) return []
    const after = words[i + 1]
    const before = words[i - 1]
    const name = [after, before].find((near) => near !== undefined && isName(near.text, near.word))
    return name === undefined ? [] : [`region-site-${name.word}`]
  })
}

function isName(text: string, word: string): boolean {
  if (/^(?:\d+|\p{Lu})$/u.test(text)) return true
  if (!/^\p{Lu}/u.test(text) || isStop(word, 'en') || isStop(word, 'de')) return false
  return !isCommon(word) && !isPlain(word) && meaningsOf(word, 'en').length === 0
}
