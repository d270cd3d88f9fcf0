import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components'
import { Copy20Regular } from '@fluentui/react-icons/svg/copy'
import { Delete20Regular } from '@fluentui/react-icons/svg/delete'
import { Edit20Regular } from '@fluentui/react-icons/svg/edit'
import { MoreHorizontal16Regular } from '@fluentui/react-icons/svg/more-horizontal'
import { useContext } from 'react'
import { notify } from '../../components/notices.tsx'
import { PaneContext } from './pane-context.ts'

export interface CommentMenuProps {
  text: string
  className: string
  tabIndex: number
  onEdit: (() => void) | undefined
  onDelete: (() => void) | undefined
}

/** The rarer actions of a comment. */
export function CommentMenu({ text, className, tabIndex, onEdit, onDelete }: CommentMenuProps) {
  return (
    <Menu positioning="below-end" mountNode={useContext(PaneContext)}>
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          className={className}
          tabIndex={tabIndex}
          icon={<MoreHorizontal16Regular />}
          aria-label="More"
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {onEdit && (
            <MenuItem icon={<Edit20Regular />} onClick={onEdit}>
              Edit
            </MenuItem>
          )}
          <MenuItem
            icon={<Copy20Regular />}
            onClick={() => {
              navigator.clipboard.writeText(text).then(
                () => notify('The comment was copied.'),
                () => notify('The comment could not be copied here.'),
              )
            }}
          >
            Copy text
          </MenuItem>
          {onDelete && (
            <MenuItem icon={<Delete20Regular />} onClick={onDelete}>
              Delete
            </MenuItem>
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}
