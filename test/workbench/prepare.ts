export type Preparation = {
  /** The product as its users reach it: the front's address. */
  url: string
  /** The token that Teams would give the tab for this person. */
  tokenFor: (person: string) => Promise<string>
  /** Who acts: the person at the top, who leads the program. */
  topLeader: string
  orgFile: string | undefined
  okrsFile: string | undefined
  say: (line: string) => void
}

/** Brings the product's own data into place through its public API, as the program lead would. */
export async function prepare(preparation: Preparation): Promise<void> {
  const { url, tokenFor, topLeader } = preparation
  const response = await fetch(`${url}/api/health`, {
    headers: { authorization: `Bearer ${await tokenFor(topLeader)}` },
  })
  if (!response.ok) throw new Error(`The product server answered ${response.status} before the import.`)
}
