import { ChevronDown } from 'lucide-react'
import type { ReactNode, Ref, SelectHTMLAttributes } from 'react'
import { controlLook } from './control-look.ts'

/** One entry of a choice. */
export interface SelectOption {
  readonly value: string
  readonly label: string
}

export interface SelectProps extends Omit<SelectHTMLAttributes<HTMLSelectElement>, 'children'> {
  readonly options: readonly SelectOption[]
  readonly ref?: Ref<HTMLSelectElement>
}

/** One of several, by the browser's own list. */
export function Select({ options, className, ...rest }: SelectProps): ReactNode {
  return (
    <span className={`relative block ${className ?? ''}`}>
      <select {...rest} className={controlLook('h-(--control-height) appearance-none truncate pr-9')}>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <ChevronDown
        aria-hidden
        size={16}
        strokeWidth={1.75}
        className="pointer-events-none absolute inset-y-0 right-3 my-auto text-muted"
      />
    </span>
  )
}
