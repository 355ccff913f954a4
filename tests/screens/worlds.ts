import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { Viewer, World } from './state.ts'
import { placeNames } from './state.ts'

/** Where everything goes that a run leaves behind. */
export const resultsFolder = fileURLToPath(new URL('../results/screens/', import.meta.url))

const worldsFile = `${resultsFolder}worlds.json`

const worlds = z.object({
  urls: z.object({ fresh: z.string(), worked: z.string() }),
  places: z.record(z.enum(placeNames), z.string()),
})

/** What the set-up made and the tests look at. */
export type Worlds = z.infer<typeof worlds>

export const worldsPath = worldsFile

export function readWorlds(): Worlds {
  return worlds.parse(JSON.parse(readFileSync(worldsFile, 'utf8')))
}

/** Who is signed in, as the browser keeps it. */
export function sessionFile(world: World, viewer: Exclude<Viewer, 'guest'>): string {
  return `${resultsFolder}${world}-${viewer}.json`
}
