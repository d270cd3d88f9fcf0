import { configOf } from '../../../../tab/features/channel-settings/config.ts'

describe('what Teams keeps of a channel tab', () => {
  test('is the address of the tab with the unit, without what the settings page was called with', () => {
    const config = configOf(
      { id: 'sales', name: 'Sales & Marketing' },
      'https://okr.example.com/tab/?theme=dark#/tree',
    )
    expect(config).toEqual({
      entityId: 'unit:sales',
      contentUrl: 'https://okr.example.com/tab/?unit=sales&unitName=Sales+%26+Marketing',
      websiteUrl: 'https://okr.example.com/tab/?unit=sales&unitName=Sales+%26+Marketing',
      suggestedDisplayName: 'OKRs Sales & Marketing',
    })
  })

  test('has a name that Teams takes', () => {
    expect(
      configOf({ id: 'a', name: 'x'.repeat(200) }, 'https://okr.example.com/tab/').suggestedDisplayName,
    ).toHaveLength(60)
  })
})
