import { makeStyles, tokens } from '@fluentui/react-components'

const useStyles = makeStyles({
  root: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '@media (max-width: 479px)': { gridTemplateColumns: 'minmax(0, 1fr)', rowGap: 0 },
  },
  name: { fontFamily: tokens.fontFamilyMonospace, color: tokens.colorNeutralForeground1 },
  text: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    '@media (max-width: 479px)': { marginBottom: tokens.spacingVerticalS },
  },
  pair: { display: 'contents' },
})

const columns = [
  { name: 'id', text: 'Required. The person’s object ID in Microsoft Entra ID: it tells who signs in.' },
  { name: 'displayName', text: 'Required. The name that everybody sees.' },
  { name: 'managerId', text: 'Required. The manager’s id; empty for who is at the top.' },
  { name: 'jobTitle', text: 'Finds the owner of an imported OKR that names a role.' },
  { name: 'departments', text: 'The path of units: Sales > Field Sales. Empty: the manager’s unit.' },
  { name: 'timeZone', text: 'Such as Europe/Berlin, to plan sessions within working hours.' },
]

/** The columns of an organisation's file, as its first line names them. */
export function CsvColumns() {
  const styles = useStyles()
  return (
    <dl className={styles.root} aria-label="Columns, named in the first line">
      {columns.map(({ name, text }) => (
        <div key={name} className={styles.pair}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.text}>{text}</dd>
        </div>
      ))}
    </dl>
  )
}
