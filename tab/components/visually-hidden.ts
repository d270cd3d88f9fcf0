import { makeStyles } from '@fluentui/react-components'

/** For text that only screen readers need. */
export const useVisually = makeStyles({
  text: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '-1px',
    padding: 0,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
    border: 0,
  },
})
