import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { format } from 'oxfmt'
import { readListedEntries } from '../../support/surface-entries.ts'
import { compareDecisions, nameOf, undecided } from './compare-decisions.ts'
import { expectedFolder, readDecisions } from './decisions.ts'
import { declaredRoles } from './roles.ts'
import { addRows, writeRow } from './write-row.ts'

/** Adds a line for each entry without one, and says what else does not fit. It decides nothing anew. */
async function proposeRows(): Promise<void> {
  const entries = readListedEntries()
  const decisions = await readDecisions()
  const missing = undecided(entries, decisions)
  for (const owner of new Set(missing.map((entry) => entry.owner))) {
    const path = `${expectedFolder}${owner}.ts`
    const rows = missing
      .filter((entry) => entry.owner === owner)
      .map((entry) => writeRow(nameOf(entry), declaredRoles(entry)))
    const text = addRows(existsSync(path) ? readFileSync(path, 'utf8') : undefined, rows)
    writeFileSync(path, (await format(path, text, readFormat())).code)
    console.log([`tests/proof/authorization/expected/${owner}.ts`, ...rows].join('\n'))
  }
  const decided = new Set(missing.map(nameOf))
  const rest = compareDecisions(
    entries.filter((entry) => !decided.has(nameOf(entry))),
    decisions,
  )
  for (const problem of rest) console.log(problem)
  console.log(`${missing.length} lines are proposed: see whether each is right before you commit it.`)
  if (rest.length > 0) process.exitCode = 1
}

function readFormat(): Record<string, unknown> {
  const text = readFileSync(new URL('../../../.oxfmtrc.json', import.meta.url), 'utf8')
  const {
    ignorePatterns: _ignored,
    $schema: _schema,
    ...options
  } = JSON.parse(text) as Record<string, unknown>
  return options
}

await proposeRows()
