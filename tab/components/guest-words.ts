/** What a guest reads where there is nothing for them. */
export const guestWords = {
  title: 'You are here as a guest',
  text: 'Guests see only what they are invited to, by the link that they were sent.',
} as const
