import { Avatar, type AvatarProps } from '@fluentui/react-components'

/** A person's or the bot's picture; says nothing to screen readers, as the name stands beside it. */
export function Face({
  name,
  size,
  isBot = false,
}: {
  name: string
  size: NonNullable<AvatarProps['size']>
  isBot?: boolean
}) {
  return (
    <Avatar
      name={name}
      initials={initialsOf(name)}
      size={size}
      color={isBot ? 'brand' : 'colorful'}
      shape={isBot ? 'square' : 'circular'}
      aria-hidden
    />
  )
}

/** First letters of the first and the last word; a number that tells namesakes apart is no name. */
function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word))
  const letters = words.length > 1 ? [words[0], words.at(-1)] : words
  return letters.map((word) => [...(word ?? '')][0]?.toUpperCase() ?? '').join('')
}
