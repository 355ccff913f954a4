// Made by `npm run plugins` from the plugin manifests. Change it there.
import type { ComponentType } from 'react'
import type { PropsOf } from '#lib/kernel/token.ts'
import type { orderPanel } from '#lib/orders/contract.ts'

type Entry = { readonly id: string; readonly View: ComponentType<PropsOf<typeof orderPanel>> }

/** What fills `orders.panel`, in the order of the plugins. */
export const views: readonly Entry[] = []
