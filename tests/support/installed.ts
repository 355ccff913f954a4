import type { Plugin } from '#lib/kernel/plugin.ts'

/** What is installed while tests run: nothing but what a test itself composes. */
export const plugins: readonly Plugin[] = []
