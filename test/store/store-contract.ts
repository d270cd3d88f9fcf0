/** What every adapter of the document port must do. Run by each adapter's own test file. */
import type { DocumentStore } from '../../bot/commands/ports/document-store.ts'
import { listContract } from './list-contract.ts'
import { refusalContract } from './refusal-contract.ts'
import { roundTripContract } from './round-trip-contract.ts'
import type { ContractContext, StoreFixture } from './store-fixture.ts'
import { tenantContract } from './tenant-contract.ts'
import { timeContract } from './time-contract.ts'
import { writeContract } from './write-contract.ts'

export function storeContract(name: string, setUp: () => Promise<StoreFixture>): void {
  describe(`the document store contract on ${name}`, () => {
    let fixture: StoreFixture
    let store: DocumentStore

    beforeAll(async () => {
      fixture = await setUp()
      store = await fixture.open()
    })

    afterAll(async () => {
      await store.close()
      await fixture.remove()
    })

    const context: ContractContext = {
      store: () => store,
      open: () => fixture.open(),
      advance: (seconds) => fixture.advance(seconds),
      elsewhere: async (work) => {
        const other = await fixture.open()
        try {
          return await work(other)
        } finally {
          await other.close()
        }
      },
    }

    roundTripContract(context)
    writeContract(context)
    refusalContract(context)
    timeContract(context)
    listContract(context)
    tenantContract(context)
  })
}
