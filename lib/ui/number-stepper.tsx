'use client'

import { Minus, Plus } from 'lucide-react'
import type { InputHTMLAttributes, ReactNode } from 'react'
import { useRef } from 'react'

export interface NumberStepperProps extends Omit<
  InputHTMLAttributes<HTMLInputElement>,
  'type' | 'className'
> {
  /** What the buttons are called, with what they change. */
  readonly words: { readonly less: string; readonly more: string }
}

const part =
  'grid h-full w-(--control-height) shrink-0 place-items-center text-muted hover:bg-hover hover:text-text disabled:cursor-not-allowed disabled:opacity-55 noscript:hidden'

/** A whole number with a step down and a step up. Without scripts it is the browser's own field. */
export function NumberStepper({ words, ...control }: NumberStepperProps): ReactNode {
  const input = useRef<HTMLInputElement>(null)
  const step = (turn: (field: HTMLInputElement) => void): void => {
    if (!input.current) return
    turn(input.current)
    input.current.dispatchEvent(new Event('input', { bubbles: true }))
  }
  return (
    <div className="inline-flex h-(--control-height) w-fit overflow-hidden rounded-control border border-control bg-surface focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-accent has-aria-invalid:border-bad has-disabled:bg-sunken">
      <button
        type="button"
        aria-label={words.less}
        disabled={control.disabled}
        onClick={() => step((field) => field.stepDown())}
        className={part}
      >
        <Minus aria-hidden size={16} strokeWidth={1.75} />
      </button>
      <input
        inputMode="numeric"
        step={1}
        {...control}
        ref={input}
        type="number"
        className="w-16 [appearance:textfield] bg-transparent text-center tabular-nums outline-none disabled:text-muted noscript:w-24 noscript:[appearance:auto] [&::-webkit-inner-spin-button]:appearance-none noscript:[&::-webkit-inner-spin-button]:appearance-auto"
      />
      <button
        type="button"
        aria-label={words.more}
        disabled={control.disabled}
        onClick={() => step((field) => field.stepUp())}
        className={part}
      >
        <Plus aria-hidden size={16} strokeWidth={1.75} />
      </button>
    </div>
  )
}
