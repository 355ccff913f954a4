import type { ScreenStates } from './state.ts'

/** What keeps pages and their states from fitting together, one sentence each. */
export function findUnseenPages(pages: readonly string[], states: ScreenStates): readonly string[] {
  const unseen = pages
    .filter((page) => Object.keys(states[page] ?? {}).length === 0)
    .map((page) => `The page ${page} has no states. Name them in tests/screens/states.`)
  const gone = Object.keys(states)
    .filter((page) => !pages.includes(page))
    .map((page) => `There are states for ${page}, but no such page. Take them out of tests/screens/states.`)
  return [...unseen, ...gone]
}
