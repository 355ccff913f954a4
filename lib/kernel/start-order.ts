import type { Plugin } from './plugin.ts'

/** Plugins with those that are asked before those that ask, or the circles that make this impossible. */
export interface StartOrder {
  readonly plugins: readonly Plugin[]
  readonly problems: readonly string[]
}

/** Sorts plugins by the ports that they require, otherwise keeping the order in which they are listed. */
export function startOrder(plugins: readonly Plugin[]): StartOrder {
  const providers = new Map(
    plugins.flatMap((plugin) => plugin.contributes.map((contribution) => [contribution.to, plugin] as const)),
  )
  const sorted = new Set<Plugin>()
  const problems: string[] = []

  const visit = (plugin: Plugin, path: readonly Plugin[]): void => {
    if (sorted.has(plugin)) return
    if (path.includes(plugin)) {
      const circle = [...path.slice(path.indexOf(plugin)), plugin].map((step) => step.id)
      problems.push(`${circle.join(' → ')}: these plugins wait for one another.`)
      return
    }
    for (const port of plugin.requires ?? []) {
      const provider = providers.get(port.id)
      if (provider && provider !== plugin) visit(provider, [...path, plugin])
    }
    sorted.add(plugin)
  }

  for (const plugin of plugins) visit(plugin, [])
  return { plugins: [...sorted], problems }
}
