import type { InputHTMLAttributes, ReactNode, Ref, TextareaHTMLAttributes } from 'react'
import { controlLook } from './control-look.ts'

export interface TextInputProps extends InputHTMLAttributes<HTMLInputElement> {
  readonly ref?: Ref<HTMLInputElement>
}

/** One line of text, or what browsers have a control of their own for: a date, a number, a file. */
export function TextInput({ className, ...rest }: TextInputProps): ReactNode {
  return (
    <input
      {...rest}
      className={controlLook(
        `h-(--control-height) ${rest.type === 'file' ? 'py-1.5' : ''} ${className ?? ''}`,
      )}
    />
  )
}

export interface TextAreaProps extends TextareaHTMLAttributes<HTMLTextAreaElement> {
  readonly ref?: Ref<HTMLTextAreaElement>
}

/** Several lines of text. */
export function TextArea({ className, ...rest }: TextAreaProps): ReactNode {
  return <textarea {...rest} className={controlLook(`min-h-(--control-height) py-2 ${className ?? ''}`)} />
}
