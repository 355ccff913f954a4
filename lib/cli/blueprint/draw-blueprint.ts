import type { Saying } from './spoken-facts.ts'

/** A Mermaid flowchart of who says which facts, and who hears them. Equal facts make an equal drawing. */
export function drawBlueprint(said: readonly Saying[], heard: readonly Saying[]): string {
  const lines = [
    ...said.map(({ who, event }) => `  ${who} --> ${event}([${event}])`),
    ...heard.map(({ who, event }) => `  ${event} --> ${who}`),
  ]
  return ['flowchart LR', ...new Set(lines.sort())].join('\n')
}
