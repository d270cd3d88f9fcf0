/** `npm run bench -- NAME`: prints one JSON line a figure. */
const benches: Record<string, () => Promise<void>> = {
  bundle: async () => (await import('./bundle.ts')).benchBundle(),
  edit: async () => (await import('./edit.ts')).benchEdit(),
  redundancy: async () => (await import('./redundancy.ts')).benchRedundancy(),
  tree: async () => (await import('./tree.ts')).benchTree(),
}

const name = process.argv[2] ?? ''
const bench = Object.hasOwn(benches, name) ? benches[name] : undefined
if (bench === undefined) {
  process.stderr.write(`npm run bench -- NAME, where NAME is one of: ${Object.keys(benches).join(', ')}\n`)
  process.exit(1)
}
await bench()
