import type { AppRegistration } from './registry.ts'
import { TokenError } from './token-error.ts'
import { exchangeAudience, readClaims, type TokenMaker, tokenFault } from './tokens.ts'

const assertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer'

/** The federated credential: only this managed identity's token, for the token exchange, proves the app. */
export async function checkClientAssertion(
  form: Map<string, string>,
  credential: { app: AppRegistration; tokens: TokenMaker; homeTenant: string },
): Promise<void> {
  const { app, tokens, homeTenant } = credential
  const assertion = form.get('client_assertion')
  if (form.get('client_assertion_type') !== assertionType || !assertion)
    throw refused(
      7000218,
      "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
    )
  const claims = readClaims(assertion)
  const noRecord = (number: number, what: string, value: unknown) =>
    refused(number, `No matching federated identity record found for presented assertion ${what} '${value}'.`)
  if (claims?.sub !== app.managedIdentity.principalId) throw noRecord(700213, 'subject', claims?.sub)
  if (claims.iss !== tokens.issuer(homeTenant)) throw noRecord(700211, 'issuer', claims.iss)
  if (claims.aud !== exchangeAudience) throw noRecord(700212, 'audience', claims.aud)
  try {
    await tokens.verify(assertion, { audience: exchangeAudience })
  } catch (error) {
    throw refused(700027, `Client assertion failed: ${tokenFault(error)}.`)
  }
}

function refused(number: number, text: string): TokenError {
  return new TokenError(401, 'invalid_client', number, text)
}
