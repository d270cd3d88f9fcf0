import type { app, authentication, dialog, meeting, pages, stageView } from '@microsoft/teams-js'
import { frameAt, startHostRig } from './host-rig.ts'

declare global {
  interface Window {
    microsoftTeams: {
      app: typeof app
      authentication: typeof authentication
      dialog: typeof dialog
      meeting: typeof meeting
      pages: typeof pages
      stageView: typeof stageView
    }
  }
}

const joinUrl = `https://teams.microsoft.com/l/meetup-join/${encodeURIComponent('19:meeting_abc@thread.v2')}/0?context=${encodeURIComponent('{"Tid":"t","Oid":"ada"}')}`

describe('the host stand-in, as Microsoft’s teams-js meets it at the real origins', () => {
  let rig: Awaited<ReturnType<typeof startHostRig>>
  beforeAll(async () => {
    rig = await startHostRig()
  }, 60_000)
  afterAll(() => rig.stop())

  test('in Teams the app gets its context and the token of the chosen person', async () => {
    const { app: tab, page } = await rig.open('teams', {
      subPageId: 'okr/7',
      theme: 'dark',
      entityId: 'home',
    })
    const seen = await tab.evaluate(async () => {
      const { app, authentication, pages, stageView } = window.microsoftTeams
      await app.initialize()
      const context = await app.getContext()
      app.notifySuccess()
      return {
        host: context.app.host.name,
        theme: context.app.theme,
        page: [context.page.id, context.page.subPageId, context.page.frameContext],
        user: [context.user?.id, context.user?.userPrincipalName],
        token: await authentication.getAuthToken(),
        supports: [pages.isSupported(), pages.config.isSupported(), stageView.isSupported()],
      }
    })
    expect(seen).toEqual({
      host: 'TeamsModern',
      theme: 'dark',
      page: ['home', 'okr/7', 'content'],
      user: ['ada', 'ada.byron@example.org'],
      token: 'token-of-ada',
      supports: [true, true, true],
    })
    expect(await page.evaluate(() => window.workbenchHost?.notices.map(({ event }) => event))).toContain(
      'success',
    )
  })

  test('in Outlook there is no stage view and no configurable tab', async () => {
    const { app: tab } = await rig.open('outlook', {})
    const seen = await tab.evaluate(async () => {
      const { app, pages, stageView } = window.microsoftTeams
      await app.initialize()
      return [(await app.getContext()).app.host.name, pages.config.isSupported(), stageView.isSupported()]
    })
    expect(seen).toEqual(['Outlook', false, false])
  })

  test('a theme change reaches the running app', async () => {
    const { app: tab, page } = await rig.open('teams', {})
    await tab.evaluate(async () => {
      const { app } = window.microsoftTeams
      await app.initialize()
      app.registerOnThemeChangeHandler((theme) => {
        document.title = theme
      })
    })
    for (const theme of ['contrast', 'default'] as const) {
      await page.evaluate((name) => window.workbenchHost?.setTheme(name), theme)
      await tab.waitForFunction((name) => document.title === name, theme)
    }
    expect(await tab.title()).toBe('default')
  })

  test('the settings page enables Save, saves, and the channel then opens what it saved', async () => {
    const { app: tab, page } = await rig.open('teams', {
      surface: 'settings',
      channelId: '19:c@thread.tacv2',
      channelName: 'General',
    })
    const save = page.getByRole('button', { name: 'Save' })
    expect(await save.isDisabled()).toBe(true)
    await tab.evaluate(async (contentUrl) => {
      const { app, pages } = window.microsoftTeams
      await app.initialize()
      pages.config.registerOnSaveHandler((event) => {
        void pages.config
          .setConfig({ contentUrl, entityId: 'unit-1', suggestedDisplayName: 'OKRs' })
          .then(() => event.notifySuccess())
      })
      pages.config.setValidityState(true)
    }, `${rig.front}/stage`)
    await save.click()
    const channelTab = await frameAt(page, `${rig.front}/stage`)
    const context = await channelTab.evaluate(async () => {
      const { app } = window.microsoftTeams
      await app.initialize()
      const { page: shown, channel } = await app.getContext()
      return [shown.id, shown.frameContext, channel?.displayName]
    })
    expect(context).toEqual(['unit-1', 'content', 'General'])
    const stored = await fetch(`${rig.front}/workbench/tabs/${encodeURIComponent('19:c@thread.tacv2')}`)
    expect(await stored.json()).toMatchObject({ entityId: 'unit-1', contentUrl: `${rig.front}/stage` })
  })

  test('a failed save is told, and can be tried again', async () => {
    const { app: tab, page } = await rig.open('teams', {
      surface: 'settings',
      channelId: '19:d@thread.tacv2',
    })
    await tab.evaluate(async () => {
      const { app, pages } = window.microsoftTeams
      await app.initialize()
      pages.config.registerOnSaveHandler((event) => event.notifyFailure('Choose a unit first.'))
      pages.config.setValidityState(true)
    })
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('alert').filter({ hasText: 'Choose a unit first.' }).waitFor()
    expect(await page.getByRole('button', { name: 'Save' }).isEnabled()).toBe(true)
  })

  test('in a meeting the side panel is 320 px wide, knows the meeting and shares to the stage', async () => {
    const { app: tab, page } = await rig.open('teams', {
      surface: 'sidePanel',
      joinUrl,
      meetingTitle: 'Share session',
      start: '2026-11-23T10:00:00Z',
    })
    expect(
      await page.getByRole('complementary', { name: 'OKR Align in the meeting' }).boundingBox(),
    ).toMatchObject({
      width: 320,
    })
    const seen = await tab.evaluate(async (stageUrl) => {
      const { app, meeting } = window.microsoftTeams
      await app.initialize()
      const context = await app.getContext()
      const details = await meeting.getMeetingDetailsVerbose()
      const shared = await new Promise((resolve) =>
        meeting.shareAppContentToStage((error, result) => resolve(error ?? result), stageUrl),
      )
      const state = await new Promise((resolve) =>
        meeting.getAppContentStageSharingState((error, result) => resolve(error ?? result)),
      )
      return {
        frame: context.page.frameContext,
        chat: context.chat?.id,
        meeting: atob(context.meeting?.id ?? ''),
        details: [
          'title' in details.details && details.details.title,
          details.conversation.id,
          details.organizer.id,
        ],
        shared,
        state,
      }
    }, `${rig.front}/stage`)
    expect(seen).toEqual({
      frame: 'sidePanel',
      chat: '19:meeting_abc@thread.v2',
      meeting: '0#19:meeting_abc@thread.v2#0',
      details: ['Share session', '19:meeting_abc@thread.v2', 'ada'],
      shared: true,
      state: { isAppSharing: true },
    })
    const stage = await frameAt(page, `${rig.front}/stage`)
    const frameContext = await stage.evaluate(async () => {
      await window.microsoftTeams.app.initialize()
      return (await window.microsoftTeams.app.getContext()).page.frameContext
    })
    expect(frameContext).toBe('meetingStage')
  })

  test('a deep link to the app opens it anew with its sub page', async () => {
    const { app: tab, page } = await rig.open('teams', {})
    const opened = page.waitForEvent('framenavigated', {
      predicate: (frame) => frame.url().endsWith('/tab'),
    })
    await tab.evaluate(async () => {
      const { app } = window.microsoftTeams
      await app.initialize()
      const context = encodeURIComponent(JSON.stringify({ subEntityId: 'session/9' }))
      void app.openLink(`https://teams.microsoft.com/l/entity/some-app/home?context=${context}`)
    })
    const anew = await opened
    await anew.waitForLoadState('load')
    const subPage = await anew.evaluate(async () => {
      await window.microsoftTeams.app.initialize()
      return (await window.microsoftTeams.app.getContext()).page.subPageId
    })
    expect(subPage).toBe('session/9')
  })

  test('a dialog gives its result to who opened it, or says that it was dismissed', async () => {
    const { app: tab, page } = await rig.open('teams', {})
    const openDialog = (url: string) =>
      tab.evaluate(
        (address) =>
          new Promise<{ err?: string; result?: unknown }>((resolve) =>
            window.microsoftTeams.dialog.url.open(
              { url: address, title: 'Edit', size: { width: 400, height: 300 } },
              ({ err, result }) => resolve({ ...(err ? { err } : {}), ...(result ? { result } : {}) }),
            ),
          ),
        url,
      )
    await tab.evaluate(() => window.microsoftTeams.app.initialize())
    const answered = openDialog(`${rig.front}/dialog`)
    const inside = await frameAt(page, `${rig.front}/dialog`)
    await inside.evaluate(async () => {
      await window.microsoftTeams.app.initialize()
      window.microsoftTeams.dialog.url.submit({ saved: true })
    })
    expect(await answered).toEqual({ result: { saved: true } })
    const dismissed = openDialog(`${rig.front}/dialog?again`)
    await frameAt(page, `${rig.front}/dialog?again`)
    await page.getByRole('button', { name: 'Close' }).click()
    expect(await dismissed).toEqual({ err: expect.stringContaining('User cancelled') })
  })

  test('a call that this host leaves unanswered stays open, and the others still work', async () => {
    const { app: tab, page } = await rig.open('teams', { silent: 'authentication.getAuthToken' })
    await tab.evaluate(async () => {
      const { app, authentication } = window.microsoftTeams
      await app.initialize()
      void authentication.getAuthToken().finally(() => {
        document.title = 'settled'
      })
      await app.getContext()
    })
    expect(await tab.title()).toBe('App')
    expect(await page.evaluate(() => window.workbenchHost?.notices)).toContainEqual({
      event: 'unanswered',
      detail: { func: 'authentication.getAuthToken' },
    })
  })

  test('missing consent and unknown people are told as Teams tells them', async () => {
    const { app: tab } = await rig.open('teams', { consent: 'missing' })
    const reason = await tab.evaluate(async () => {
      await window.microsoftTeams.app.initialize()
      return window.microsoftTeams.authentication.getAuthToken().catch((error: Error) => error.message)
    })
    expect(reason).toBe('resourceRequiresConsent')
  })
})
