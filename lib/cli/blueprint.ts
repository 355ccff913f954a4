import { fileURLToPath } from 'node:url'
import { domains } from '#domains'
import { plugins } from '#installed'
import { compose } from '#lib/kernel/compose.ts'
import { drawBlueprint } from './blueprint/draw-blueprint.ts'
import { spokenFacts } from './blueprint/spoken-facts.ts'
import { readContractTokens } from './plugins/contract-tokens.ts'
import { readSources } from './sources/read-sources.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

const folders = [...domains.map(({ id }) => `lib/${id}`), ...plugins.map(({ id }) => `plugins/${id}`)]
const tokens = await readContractTokens(root, folders)
const events = new Set(tokens.filter(({ token }) => token.kind === 'event').map(({ token }) => token.id))
const said = spokenFacts(readSources(root, folders), tokens)
const heard = compose([...domains, ...plugins])
  .contributions.filter(({ to }) => events.has(to))
  .map(({ owner, to }) => ({ who: owner, event: to }))

console.log(drawBlueprint(said, heard))
