import { clsx } from 'clsx'

const look =
  'w-full rounded-control border border-control bg-surface px-3 text-text placeholder:text-muted aria-invalid:border-bad disabled:cursor-not-allowed disabled:bg-sunken disabled:text-muted'

/** The classes of what is typed or chosen in: one height, one border, whatever it is made of. */
export function controlLook(className?: string): string {
  return clsx(look, className)
}
