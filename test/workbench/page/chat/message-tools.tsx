import { Button, Toolbar, ToolbarButton, Tooltip } from '@fluentui/react-components'
import { Delete16Regular } from '@fluentui/react-icons/svg/delete'
import { Edit16Regular } from '@fluentui/react-icons/svg/edit'
import { deleteMessage, type Message, type Person, type Place, react } from '../api.ts'

export const reactionFaces: Record<string, string> = {
  like: '👍',
  heart: '❤️',
  laugh: '😆',
  surprised: '😮',
  sad: '😢',
  angry: '😡',
}

/** What one can do with a message; shown when it has the pointer or the focus. */
export function MessageTools({
  message,
  person,
  place,
  attempt,
  onEdit,
}: {
  message: Message
  person: Person
  place: Place
  attempt: (work: () => Promise<Message>) => Promise<void>
  onEdit: (() => void) | undefined
}) {
  const mine = message.reactions.find(({ people }) => people.some(({ id }) => id === person.id))?.type
  return (
    <Toolbar className="message-tools" size="small" aria-label="Message">
      {Object.entries(reactionFaces).map(([type, face]) => (
        <Button
          key={type}
          size="small"
          appearance="subtle"
          className="reaction-choice"
          aria-label={`React with ${type}`}
          aria-pressed={mine === type}
          onClick={() => void attempt(() => react(place, message.id, mine === type ? null : type))}
        >
          <span aria-hidden>{face}</span>
        </Button>
      ))}
      {onEdit && (
        <>
          <Tooltip content="Edit" relationship="label">
            <ToolbarButton icon={<Edit16Regular />} onClick={onEdit} />
          </Tooltip>
          <Tooltip content="Delete" relationship="label">
            <ToolbarButton
              icon={<Delete16Regular />}
              onClick={() => void attempt(() => deleteMessage(place, message.id))}
            />
          </Tooltip>
        </>
      )}
    </Toolbar>
  )
}
