'use client'

import { Check, Copy } from 'lucide-react'
import type { ReactNode } from 'react'
import { useEffect, useState } from 'react'
import { Button } from './button.tsx'

export interface CopyButtonProps {
  /** What is copied. */
  readonly text: string
  readonly words: { readonly copy: string; readonly copied: string }
}

const toldMilliseconds = 2500

/** Copies something that people would otherwise have to select. Not there without scripts. */
export function CopyButton({ text, words }: CopyButtonProps): ReactNode {
  const [isCopied, setIsCopied] = useState(false)
  useEffect(() => {
    if (!isCopied) return undefined
    const timer = setTimeout(() => setIsCopied(false), toldMilliseconds)
    return () => clearTimeout(timer)
  }, [isCopied])
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text)
      setIsCopied(true)
    } catch {
      // Browsers that refuse leave the text on the page, where it can be selected.
    }
  }
  const Icon = isCopied ? Check : Copy
  return (
    <Button className="w-fit noscript:hidden" onClick={() => void copy()}>
      <Icon aria-hidden size={16} strokeWidth={1.75} />
      <span aria-live="polite">{isCopied ? words.copied : words.copy}</span>
    </Button>
  )
}
