import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useEffect } from 'react'
import { Router } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { Notices } from './components/notices.tsx'
import { firstTheme, fluentThemes } from './host/themes.ts'
import { useHost } from './host/use-host.ts'
import { Shell } from './shell/shell.tsx'
import { Startup } from './shell/startup.tsx'

const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // The client tries again by itself, and knows when that makes sense.
      retry: false,
      staleTime: 15_000,
      refetchOnWindowFocus: true,
    },
    mutations: { retry: false },
  },
})

const useStyles = makeStyles({
  root: {
    height: '100%',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
})

const initialTheme = firstTheme()

/** The tab: theme, data and router around the shell. */
export function App() {
  const styles = useStyles()
  const theme = useHost()?.theme ?? initialTheme
  useEffect(() => {
    document.documentElement.style.colorScheme = theme === 'default' ? 'light' : 'dark'
  }, [theme])
  return (
    // No class on the provider: it would be copied to every portal. Its height is set in base.css.
    <FluentProvider theme={fluentThemes[theme]}>
      <div className={styles.root}>
        <QueryClientProvider client={queryClient}>
          <Router hook={useHashLocation}>
            <Startup>
              <Shell />
            </Startup>
          </Router>
          <Notices />
        </QueryClientProvider>
      </div>
    </FluentProvider>
  )
}
