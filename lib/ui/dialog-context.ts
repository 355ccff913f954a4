'use client'

import { createContext } from 'react'

/** The id of the dialog around, for buttons that close it without scripts. */
export const DialogContext = createContext('')

/** Opens or closes a dialog where the browser knows commands of buttons, with or without scripts. */
export function commandAttributes(command: 'show-modal' | 'close', dialogId: string): object {
  return { command, commandfor: dialogId }
}

/** Whether buttons carry their commands out themselves. */
export function knowsCommands(): boolean {
  return 'commandForElement' in HTMLButtonElement.prototype
}
