'use client'

import { createContext } from 'react'
import type { FormState } from './form-state.ts'
import { idleForm } from './form-state.ts'

/** How the form around a field stands. */
export const FormStateContext = createContext<FormState>(idleForm)
