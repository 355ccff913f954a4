import type { Definition, Exported, WrittenDefinition } from './find-definitions.ts'
import type { Known } from './gather-known.ts'
import { guardedBy, ownerNameOf } from './guarded-by.ts'
import { inputSchema } from './input-schema.ts'
import type { SurfaceEntry } from './surface-entry.ts'

/** Every command and query, also those that only their own file can ask. */
export function definitionEntries({ definitions, written }: Known): readonly SurfaceEntry[] {
  const exported = new Set(definitions.map(({ value }) => value.id))
  return [...definitions.map(definitionEntry), ...written.filter(({ id }) => !exported.has(id)).map(ownEntry)]
}

function definitionEntry({ file, exportName, value }: Exported<Definition>): SurfaceEntry {
  const { needs } = value
  return {
    kind: value.type,
    id: value.id,
    owner: ownerNameOf(file),
    ...guardedBy(needs === 'anyone' ? [] : [needs]),
    file,
    exportName,
    input: inputSchema(value.input),
  }
}

/** A query that only its own file asks: listed, though no other can run it. */
function ownEntry({ file, type, id }: WrittenDefinition): SurfaceEntry {
  return { kind: type, id, owner: ownerNameOf(file), roles: ['system'], permissions: [], file }
}
