import type { Sources } from '#lib/cli/sources/read-sources.ts'
import type { Breach, Law } from '../law.ts'

export const browsersLoadZodMini: Law = {
  sentence: 'What the browser loads uses `zod/mini`, never all of zod.',
  breaches: (sources) =>
    [...browserFiles(sources)].flatMap((path): readonly Breach[] =>
      (sources.get(path)?.imports ?? [])
        .filter(({ target, kind }) => /^zod(\/v4)?$/.test(target) && kind !== 'type')
        .map(({ line }) => ({
          path,
          line,
          problem: 'imports all of zod and is loaded by the browser. Write the schema with zod/mini.',
        })),
    ),
}

/** Every file that a `'use client'` file loads; server actions stay behind as references. */
function browserFiles(sources: Sources): ReadonlySet<string> {
  const files = new Set<string>()
  const follow = (path: string): void => {
    const file = sources.get(path)
    if (!file || files.has(path) || file.directive === 'use server') return
    files.add(path)
    for (const { target, kind } of file.imports) if (kind !== 'type') follow(target)
  }
  for (const file of sources.values()) if (file.directive === 'use client') follow(file.path)
  return files
}
