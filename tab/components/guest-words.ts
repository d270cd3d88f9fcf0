/** What a guest reads where there is nothing for them. */
export const guestWords = {
  title: 'You are here as a guest',
  text: 'You were invited to single conversations: open them by the link that you were sent.',
} as const
