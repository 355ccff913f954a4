import type { Figures } from './measure/measure-case.ts'
import type { ScenarioName } from './read-options.ts'

/** The most statements that a request may send, at its dearest: nothing cached yet. */
const mostStatements: Partial<Record<ScenarioName, number>> = { listing: 3, product: 5, order: 50 }

/** What is over its limit, one sentence each. */
export function brokenLimits(scenario: ScenarioName, figures: readonly Figures[]): readonly string[] {
  const limit = mostStatements[scenario]
  if (limit === undefined) return []
  const most = new Map<string, number>()
  for (const { case: name, statements } of figures) if (statements) most.set(name, statements.most)
  return [...most]
    .filter(([, count]) => count > limit)
    .map(([name, count]) => `${scenario}, ${name}: ${count} statements, but ${limit} are the most.`)
}
