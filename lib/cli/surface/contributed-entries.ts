import type { Operation } from '#lib/api/contract.ts'
import { operation } from '#lib/api/contract.ts'
import type { Listing } from '#lib/index-page/contract.ts'
import { listing } from '#lib/index-page/contract.ts'
import type { Plugin } from '#lib/kernel/plugin.ts'
import type { Job } from '#lib/kernel/shell.ts'
import { job } from '#lib/kernel/shell.ts'
import type { EventType } from '#lib/kernel/token.ts'
import { eachFact } from '#lib/kernel/token.ts'
import type { Known } from './gather-known.ts'
import { guardedBy } from './guarded-by.ts'
import { leading } from './leading.ts'
import type { SurfaceEntry } from './surface-entry.ts'

/** What manifests contribute that is asked from outside or runs by itself: operations, exports, jobs and handlers. */
export async function contributedEntries(known: Known): Promise<readonly SurfaceEntry[]> {
  const entries = known.manifests.map(async ({ manifest, file }) => [
    ...(await operationEntries(manifest, known)),
    ...(await exportEntries(manifest, known)),
    ...backgroundEntries(manifest, file, known),
  ])
  return (await Promise.all(entries)).flat()
}

async function operationEntries(manifest: Plugin, known: Known): Promise<readonly SurfaceEntry[]> {
  const operations = manifest.contributes
    .filter(({ to }) => to === operation.id)
    .map(({ value }) => value as Operation)
  return Promise.all(
    operations.map(async (entry): Promise<SurfaceEntry> => {
      const { runs } = (await entry.load()).default
      const needs = runs.flatMap((definition) => (definition.needs === 'anyone' ? [] : [definition.needs]))
      return {
        kind: 'operation',
        id: entry.id,
        owner: manifest.id,
        ...guardedBy(needs),
        file: known.files.get(`operation ${entry.id}`) ?? '',
        leadsTo: runs.map(({ type, id }) => `${type} ${id}`),
        method: entry.method,
        path: `/api/v1${entry.path}`,
        scope: entry.scope,
      }
    }),
  )
}

/** Lists that can be taken away as files. */
async function exportEntries(manifest: Plugin, known: Known): Promise<readonly SurfaceEntry[]> {
  const lists = manifest.contributes
    .filter(({ to }) => to === listing.id)
    .map(({ value }) => value as Listing)
  return Promise.all(
    lists.map(async ({ id, load }): Promise<SurfaceEntry> => {
      const { query } = (await load()).default
      return {
        kind: 'export',
        id,
        owner: manifest.id,
        ...guardedBy(query.needs === 'anyone' ? [] : [query.needs]),
        file: known.files.get(`listing ${id}`) ?? '',
        leadsTo: [`query ${query.id}`],
        method: 'GET',
        path: `/api/lists/${id}`,
      }
    }),
  )
}

/** What runs by itself, as the shop. */
function backgroundEntries(manifest: Plugin, manifestFile: string, known: Known): readonly SurfaceEntry[] {
  return manifest.contributes.flatMap(({ to, key, value }): readonly SurfaceEntry[] => {
    const runsItself = { owner: manifest.id, roles: ['system'], permissions: [] }
    if (to === job.id) {
      const { id, every } = value as Job
      const file = known.files.get(`job ${id}`) ?? ''
      return [{ kind: 'job', id, ...runsItself, file, leadsTo: leading(file, known).leadsTo ?? [], every }]
    }
    const heard = to === eachFact ? String(key) : heardBy(to, value)
    if (heard === undefined) return []
    const id = `${manifest.id}/${to === eachFact ? 'each ' : ''}${heard}`
    return [{ kind: 'handler', id, ...runsItself, file: handlerFile(manifestFile, heard, known) }]
  })
}

/** The fact that a contribution listens to; others may name facts without listening to them. */
function heardBy(to: string, value: unknown): string | undefined {
  const listens = typeof value === 'object' && value !== null && 'event' in value && 'load' in value
  return listens && (value.event as EventType<unknown>).id === to ? to : undefined
}

function handlerFile(manifestFile: string, tokenId: string, { files, tokens }: Known): string {
  const places = [...tokens].filter(([, id]) => id === tokenId).map(([place]) => place)
  return (
    places.map((place) => files.get(`${manifestFile} on ${place}`)).find((file) => file !== undefined) ?? ''
  )
}
