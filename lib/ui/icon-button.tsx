import type { LucideIcon } from 'lucide-react'
import type { ButtonHTMLAttributes, ReactNode } from 'react'
import type { ButtonLook } from './button.tsx'
import { Button } from './button.tsx'
import { Kbd } from './kbd.tsx'
import { Tooltip } from './tooltip.tsx'

export interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children'> {
  readonly label: string
  readonly icon: LucideIcon
  readonly look?: ButtonLook
  /** The key that does the same. */
  readonly hotkey?: string
}

/** A picture that does something, for toolbars only; its words come by hover and focus. */
export function IconButton({
  label,
  icon: Icon,
  look = 'quiet',
  hotkey,
  ...rest
}: IconButtonProps): ReactNode {
  return (
    <Tooltip
      text={
        <>
          {label}
          {hotkey !== undefined && <Kbd tone="inverted">{hotkey}</Kbd>}
        </>
      }
    >
      <Button {...rest} look={look} aria-label={label} size="icon">
        <Icon aria-hidden size={18} strokeWidth={1.75} />
      </Button>
    </Tooltip>
  )
}
