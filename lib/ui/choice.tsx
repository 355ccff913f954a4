import { clsx } from 'clsx'
import type { InputHTMLAttributes, ReactNode, Ref } from 'react'

export interface ChoiceProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'type'> {
  readonly ref?: Ref<HTMLInputElement>
}

const mark =
  'grid size-5 shrink-0 appearance-none place-content-center border border-control bg-surface transition-colors checked:border-accent checked:bg-accent aria-invalid:border-bad disabled:cursor-not-allowed disabled:border-line disabled:bg-sunken disabled:checked:bg-neutral-8'

/** A mark for one of several truths. Its label stands beside it. */
export function Checkbox({ className, ...rest }: ChoiceProps): ReactNode {
  return (
    <input
      {...rest}
      type="checkbox"
      className={clsx(
        mark,
        'rounded-[4px] before:hidden before:h-1.5 before:w-3 before:-translate-y-px before:-rotate-45 before:border-b-2 before:border-l-2 before:border-on-accent checked:before:block indeterminate:border-accent indeterminate:bg-accent indeterminate:before:block indeterminate:before:h-0 indeterminate:before:translate-y-px indeterminate:before:rotate-0 indeterminate:before:border-l-0',
        className,
      )}
    />
  )
}

/** A mark for the one that is chosen of several. */
export function Radio({ className, ...rest }: ChoiceProps): ReactNode {
  return (
    <input
      {...rest}
      type="radio"
      className={clsx(
        mark,
        'rounded-full before:hidden before:size-2 before:rounded-full before:bg-on-accent checked:before:block',
        className,
      )}
    />
  )
}

/** Something that is on or off. */
export function Switch({ className, ...rest }: ChoiceProps): ReactNode {
  return (
    <input
      {...rest}
      type="checkbox"
      // Browsers tell by themselves whether a checkbox is on.
      // oxlint-disable-next-line jsx-a11y/role-has-required-aria-props
      role="switch"
      className={clsx(
        'inline-flex h-5 w-9 shrink-0 appearance-none items-center rounded-full border border-control bg-surface px-0.5 transition-colors before:size-3.5 before:rounded-full before:bg-neutral-9 before:transition-transform checked:border-accent checked:bg-accent checked:before:translate-x-4 checked:before:bg-on-accent aria-invalid:border-bad disabled:cursor-not-allowed disabled:border-line disabled:bg-sunken disabled:before:bg-neutral-7 disabled:checked:border-neutral-8 disabled:checked:bg-neutral-8 disabled:checked:before:bg-surface',
        className,
      )}
    />
  )
}
