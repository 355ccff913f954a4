import type { Sources } from '#lib/cli/sources/read-sources.ts'
import type { Breach, Law } from '../law.ts'

export const noFileWaitsForItself: Law = {
  sentence: 'No file waits for itself to load.',
  breaches: (sources) => {
    const done = new Set<string>()
    return [...sources.keys()].flatMap((path) => circlesFrom(path, [], sources, done))
  },
}

function circlesFrom(
  path: string,
  above: readonly string[],
  sources: Sources,
  done: Set<string>,
): readonly Breach[] {
  if (above.includes(path)) {
    const circle = [...above.slice(above.indexOf(path)), path]
    return [{ path, line: 1, problem: `waits for itself: ${circle.join(' → ')}` }]
  }
  if (done.has(path)) return []
  done.add(path)
  return (sources.get(path)?.imports ?? [])
    .filter(({ kind }) => kind === 'value')
    .flatMap(({ target }) => circlesFrom(target, [...above, path], sources, done))
}
