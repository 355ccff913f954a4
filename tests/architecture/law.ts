import type { Sources } from '#lib/cli/sources/read-sources.ts'
import type { Import, SourceFile } from '#lib/cli/sources/source-file.ts'
import { isTest } from './owners.ts'

/** A place where a law is broken. */
export interface Breach {
  readonly path: string
  readonly line: number
  /** What is wrong and what to do instead. */
  readonly problem: string
}

/** A rule of the house that a machine can check. */
export interface Law {
  readonly sentence: string
  breaches(sources: Sources): readonly Breach[]
}

/** A law that looks at one import at a time. Tests may import what they please. */
export function importLaw(
  sentence: string,
  judge: (file: SourceFile, imported: Import, sources: Sources) => string | undefined,
): Law {
  return fileLaw(sentence, (file, sources) =>
    file.imports.flatMap((imported) => {
      const problem = judge(file, imported, sources)
      return problem === undefined ? [] : [{ line: imported.line, problem }]
    }),
  )
}

/** A law that looks at one file at a time, tests left out. */
export function fileLaw(
  sentence: string,
  judge: (file: SourceFile, sources: Sources) => readonly Omit<Breach, 'path'>[],
): Law {
  return {
    sentence,
    breaches: (sources) =>
      [...sources.values()]
        .filter((file) => !isTest(file.path))
        .flatMap((file) => judge(file, sources).map((breach) => ({ path: file.path, ...breach }))),
  }
}

/** A breach as people read it. */
export function describeBreach({ path, line, problem }: Breach): string {
  return `${path}:${line} ${problem}`
}
