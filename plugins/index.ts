import type { Plugin } from '#lib/kernel/plugin.ts'

/** What this shop runs: one line per plugin. Take a line out and the plugin is gone. */
export const plugins: readonly Plugin[] = []
