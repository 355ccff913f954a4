import { readFile } from 'node:fs/promises'
import { PrismaLibSql } from '@prisma/adapter-libsql'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as engineModule from '@prisma/schema-engine-wasm/schema_engine_bg'
import { __wbg_set_wasm as setWasm, SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg'

let loading: Promise<void> | undefined

/**
 * Prisma's schema engine over an SQLite file. The package is made for bundlers, so its WebAssembly is loaded by
 * hand here, once per process; it cannot speak MySQL.
 */
export async function openSchemaEngine(
  databaseUrl: string,
  schema: readonly { readonly path: string; readonly content: string }[],
): Promise<SchemaEngine> {
  loading ??= loadEngine()
  await loading
  return SchemaEngine.new(
    { datamodels: schema.map(({ path, content }) => [path, content]) },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(new PrismaLibSql({ url: databaseUrl })),
  )
}

async function loadEngine(): Promise<void> {
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: {
      set_message: (message: string) => {
        throw new Error(`Prisma's schema engine stopped: ${message}`)
      },
    },
  })
  const engineUrl = import.meta.resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const code = await readFile(new URL('schema_engine_bg.wasm', engineUrl))
  const { instance } = await WebAssembly.instantiate(code, { './schema_engine_bg.js': { ...engineModule } })
  setWasm(instance.exports)
  const start = instance.exports['__wbindgen_start']
  if (typeof start === 'function') start()
}
