/** The import directions of the architecture: okr <- commands <- {http, teams, graph, store, outbox} <- compose <- main, and okr <- tab. */
const adapters = ['http', 'teams', 'graph', 'store', 'outbox']

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'domain-is-pure',
      comment:
        'okr/ is pure: no I/O and nothing from outside; only its contract imports zod, and only okr/text word stems.',
      severity: 'error',
      from: { path: '^okr/', pathNot: '^okr/(contract|text/)' },
      to: { pathNot: '^okr/' },
    },
    {
      name: 'text-imports-only-stemmers',
      severity: 'error',
      from: { path: '^okr/text/' },
      to: { pathNot: ['^okr/', '^node_modules/@orama/stemmers/'] },
    },
    {
      name: 'contract-imports-only-zod',
      severity: 'error',
      from: { path: '^okr/contract' },
      to: { pathNot: ['^okr/', '^node_modules/zod/'] },
    },
    {
      name: 'domain-does-not-know-the-contract',
      severity: 'error',
      from: { path: '^okr/', pathNot: '^okr/contract' },
      to: { path: '^okr/contract' },
    },
    {
      name: 'commands-import-the-domain-only',
      severity: 'error',
      from: { path: '^bot/commands/' },
      to: { pathNot: ['^okr/', '^bot/commands/'] },
    },
    {
      name: 'plan-is-below-the-use-cases',
      comment: 'bot/commands/plan/ is what every command reads and writes of a plan: it knows none of them.',
      severity: 'error',
      from: { path: '^bot/commands/plan/' },
      to: { path: '^bot/commands/[^/]+/', pathNot: '^bot/commands/(plan|ports)/' },
    },
    ...adapters.map((adapter) => ({
      name: `${adapter}-does-not-meet-other-adapters`,
      severity: 'error',
      from: { path: `^bot/${adapter}/` },
      to: { path: '^bot/', pathNot: ['^bot/commands/', `^bot/${adapter}/`] },
    })),
    {
      name: 'only-compose-builds-adapters',
      severity: 'error',
      from: { path: '^bot/[^/]+\\.ts$', pathNot: '^bot/compose\\.ts$' },
      to: { path: `^bot/(${adapters.join('|')})/` },
    },
    {
      name: 'only-main-imports-compose',
      severity: 'error',
      from: { path: '^(okr|bot|tab)/', pathNot: '^bot/main\\.ts$' },
      to: { path: '^bot/compose\\.ts$' },
    },
    {
      name: 'tab-never-imports-the-server',
      severity: 'error',
      from: { path: '^tab/' },
      to: { path: '^(bot|test|infra|manifest)/' },
    },
    {
      name: 'features-never-meet',
      severity: 'error',
      from: { path: '^tab/features/([^/]+)/' },
      to: { path: '^tab/features/', pathNot: '^tab/features/$1/' },
    },
    {
      name: 'teams-js-only-in-host',
      severity: 'error',
      from: { path: '^tab/', pathNot: '^tab/host/' },
      to: { path: '^node_modules/@microsoft/teams-js' },
    },
    {
      name: 'botbuilder-only-in-teams',
      severity: 'error',
      from: { path: '^bot/', pathNot: '^bot/teams/' },
      to: { path: '^node_modules/(botbuilder|botframework-)' },
    },
    {
      name: 'graph-only-in-graph',
      severity: 'error',
      from: { path: '^bot/', pathNot: '^bot/graph/' },
      to: { path: '^node_modules/@microsoft/microsoft-graph' },
    },
    {
      name: 'msal-only-in-graph-and-teams',
      severity: 'error',
      from: { path: '^bot/', pathNot: '^bot/(graph|teams)/' },
      to: { path: '^node_modules/@azure/msal' },
    },
    {
      name: 'databases-only-in-store',
      severity: 'error',
      from: { path: '^bot/', pathNot: '^bot/store/' },
      to: { path: '(^node_modules/@azure/cosmos|^(node:)?sqlite$)' },
    },
    {
      name: 'product-never-imports-tests',
      severity: 'error',
      from: { path: '^(okr|bot|tab|manifest)/' },
      to: { path: '^test/' },
    },
    {
      name: 'workbench-knows-nothing-of-the-product',
      severity: 'error',
      from: { path: '^test/workbench/' },
      to: { path: '^(okr|bot|tab)/' },
    },
    {
      name: 'nothing-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^@microsoft/microsoft-graph-types$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    parser: 'tsc',
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
    },
  },
}
