import { notFound } from 'next/navigation'
import type { ComponentType, ReactNode } from 'react'
import { kernel } from '#lib/kernel/runtime.ts'
import { page } from '#lib/kernel/shell.ts'
import { currentActor } from './current-actor.ts'
import { requirePermission } from './require-permission.ts'

type RouteParams = Readonly<Record<string, string | string[]>>

/** What Next.js hands to the page of a plugin. */
export interface MountedPageProps {
  readonly params: Promise<RouteParams>
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

/**
 * Puts a plugin's page at its address: it is there while the plugin is installed, for those who hold its permission.
 *
 * @param path as the manifest has it, with Next.js' `[brackets]`
 */
export function mount<Props extends object>(
  pluginId: string,
  path: string,
  Page: ComponentType<Props>,
): (props: Props & MountedPageProps) => Promise<ReactNode> {
  return async function MountedPage(props) {
    await currentActor()
    const { plugins, all } = kernel().registry
    const entry = plugins.some(({ id }) => id === pluginId) && all(page).find((one) => one.path === path)
    if (!entry) notFound()
    await requirePermission(entry.needs, addressOf(path, await props.params))
    return <Page {...props} />
  }
}

function addressOf(path: string, params: RouteParams): string {
  return path.replaceAll(/\[(?:\.\.\.)?(\w+)\]/g, (_segment, name: string) => {
    const value = params[name] ?? ''
    return typeof value === 'string' ? value : value.join('/')
  })
}
