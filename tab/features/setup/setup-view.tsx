import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components'
import { useLocation, useRoute } from 'wouter'
import { useCurrent } from '../../api/me.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { paths, patterns, type SetupPart, setupParts } from '../../routes.ts'
import { CyclesPart } from './cycles-part.tsx'
import { OkrsPart } from './okrs-part.tsx'
import { OrganisationPart } from './organisation-part.tsx'
import { useOrganisation } from './use-organisation.ts'

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    maxWidth: '860px',
    marginInline: 'auto',
    padding: '20px 16px 32px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
  },
  tabs: { marginInline: '-10px' },
})

const names: Readonly<Record<SetupPart, string>> = {
  cycles: 'Cycles',
  organisation: 'Organisation',
  okrs: 'OKRs',
}

const tabId = (part: SetupPart) => `setup-tab-${part}`
const panelId = 'setup-panel'

/** What the program lead prepares for everybody: cycles, people and units, and OKRs from elsewhere. */
export function SetupView() {
  const styles = useStyles()
  const { me, cycle, chooseCycle } = useCurrent()
  const [, navigate] = useLocation()
  const [, params] = useRoute(patterns.setup)
  const part = setupParts.find((one) => one === params?.part) ?? 'cycles'
  const organisation = useOrganisation(me)
  if (!me.programLead) {
    return (
      <div className={styles.root}>
        <h1 className={styles.title}>Set-up</h1>
        <EmptyState
          title="The program lead sets OKR Align up"
          text="They open cycles and read the organisation. Ask them if a cycle, a unit or a person is missing."
        />
      </div>
    )
  }
  return (
    <div className={styles.root}>
      <h1 className={styles.title}>Set-up</h1>
      <TabList
        className={styles.tabs}
        aria-label="Parts of the set-up"
        selectedValue={part}
        onTabSelect={(_, data) => {
          const next = setupParts.find((one) => one === data.value)
          if (next) navigate(paths.setup(next))
        }}
      >
        {setupParts.map((one) => (
          <Tab key={one} id={tabId(one)} value={one} {...(one === part ? { 'aria-controls': panelId } : {})}>
            {names[one]}
          </Tab>
        ))}
      </TabList>
      <div role="tabpanel" id={panelId} aria-labelledby={tabId(part)}>
        {part === 'cycles' && <CyclesPart />}
        {part === 'organisation' && <OrganisationPart name={organisation.data?.name} />}
        {part === 'okrs' && (
          <OkrsPart
            cycles={me.cycles}
            cycleId={cycle.id}
            onOpenTree={(cycleId) => {
              chooseCycle(cycleId)
              navigate(paths.tree)
            }}
          />
        )}
      </div>
    </div>
  )
}
