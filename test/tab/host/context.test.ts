import { FrameContexts, HostClientType, HostName } from '@microsoft/teams-js'
import { hostContextOf, localeOf, themeOf } from '../../../tab/host/context.ts'

const hosted = {
  app: {
    locale: 'de-at',
    theme: 'dark',
    sessionId: 's',
    host: { name: HostName.teams, clientType: HostClientType.web, sessionId: 's' },
  },
  page: { id: 'tree', frameContext: FrameContexts.content },
}

describe('what the host says', () => {
  test('becomes what the tab needs to know, and nothing that is not there', () => {
    expect(hostContextOf(hosted)).toEqual({
      theme: 'dark',
      hostName: 'Teams',
      frame: 'content',
      locale: 'de-AT',
      pageId: 'tree',
    })
  })

  test('of a channel names the team by the id that bots know, not by its group', () => {
    const inChannel = {
      ...hosted,
      page: { ...hosted.page, subPageId: 'okr:q1:o1' },
      team: { internalId: '19:team@thread.tacv2', groupId: 'group' },
      channel: { id: '19:channel@thread.tacv2', displayName: 'General' },
    }
    expect(hostContextOf(inChannel)).toMatchObject({
      subPageId: 'okr:q1:o1',
      teamId: '19:team@thread.tacv2',
      channelId: '19:channel@thread.tacv2',
      channelName: 'General',
    })
  })

  test('of themes: three are known, others are light', () => {
    expect(['default', 'dark', 'contrast', 'glass', '', undefined].map(themeOf)).toEqual([
      'default',
      'dark',
      'contrast',
      'default',
      'default',
      'default',
    ])
  })

  test('of the language is made canonical; what is no language is English', () => {
    expect(localeOf('de-at')).toBe('de-AT')
    expect(localeOf('xx_YY!')).toBe('en-GB')
    expect(localeOf('')).toBe('en-GB')
    expect(localeOf(undefined)).toBe('en-GB')
  })
})
