import { Radio, RadioGroup } from '@fluentui/react-components'
import { Info16Regular } from '@fluentui/react-icons/svg/info'
import { type Address, go, useAddress } from './address.ts'
import type { Person } from './api.ts'
import { PersonPicker } from './people/person-picker.tsx'
import type { Workbench } from './workbench.ts'

/** Says what this is, whose eyes one looks through, and in which theme. */
export function TopBar({
  workbench,
  person,
  onSelect,
}: {
  workbench: Workbench
  person: Person
  onSelect: (id: string) => void
}) {
  const { theme } = useAddress()
  return (
    <section className="top-bar" aria-label="Workbench">
      <div className="top-bar-name">
        <h1>{workbench.info.organisation}</h1>
        <span className="stand-in-note">
          <Info16Regular aria-hidden />
          Workbench: Teams, Outlook and Microsoft Graph are stand-ins on this machine
        </span>
      </div>
      <RadioGroup
        aria-label="Theme"
        layout="horizontal"
        className="theme-switch"
        value={theme}
        onChange={(_event, { value }) => go({ theme: asTheme(value) }, { replace: true })}
      >
        <Radio value="default" label="Light" />
        <Radio value="dark" label="Dark" />
        <Radio value="contrast" label="Contrast" />
      </RadioGroup>
      <PersonPicker people={workbench.people} person={person} onSelect={onSelect} />
    </section>
  )
}

function asTheme(value: string): Address['theme'] {
  return value === 'dark' || value === 'contrast' ? value : 'default'
}
