import type { Law } from './law.ts'
import { actionsRunCommands } from './laws/actions-run-commands.ts'
import { browsersLoadZodMini } from './laws/browsers-load-zod-mini.ts'
import { commandsHaveNamesOfTheirOwn } from './laws/commands-have-names-of-their-own.ts'
import { contractsAreWords } from './laws/contracts-are-words.ts'
import { coreNamesNoPlugin } from './laws/core-names-no-plugin.ts'
import { filesAreSmallAndNamed } from './laws/files-are-small-and-named.ts'
import { inputsAreBounded } from './laws/inputs-are-bounded.ts'
import { kernelKnowsNoCommerce } from './laws/kernel-knows-no-commerce.ts'
import { machineOnlyByPorts } from './laws/machine-only-by-ports.ts'
import { manifestsLoadWords } from './laws/manifests-load-words.ts'
import { neighboursByContract } from './laws/neighbours-by-contract.ts'
import { networkOnlyByOutbound } from './laws/network-only-by-outbound.ts'
import { noFileWaitsForItself } from './laws/no-file-waits-for-itself.ts'
import { nothingReachesIntoApp } from './laws/nothing-reaches-into-app.ts'
import { onePlaceOpensTransactions } from './laws/one-place-opens-transactions.ts'
import { onlyRepositoriesSpeakSql } from './laws/only-repositories-speak-sql.ts'
import { pagesNameAPermission } from './laws/pages-name-a-permission.ts'
import { pagesWriteNoMarkup } from './laws/pages-write-no-markup.ts'
import { sqlOnlyInTheDatabase } from './laws/sql-only-in-the-database.ts'

/**
 * The laws of the house. The tenth, "Generated files are what the manifests say.", is kept by `routes.test.ts`,
 * because it looks at the whole tree.
 */
export const laws: readonly Law[] = [
  coreNamesNoPlugin,
  nothingReachesIntoApp,
  neighboursByContract,
  contractsAreWords,
  kernelKnowsNoCommerce,
  manifestsLoadWords,
  noFileWaitsForItself,
  onlyRepositoriesSpeakSql,
  pagesNameAPermission,
  actionsRunCommands,
  commandsHaveNamesOfTheirOwn,
  machineOnlyByPorts,
  networkOnlyByOutbound,
  pagesWriteNoMarkup,
  sqlOnlyInTheDatabase,
  onePlaceOpensTransactions,
  browsersLoadZodMini,
  inputsAreBounded,
  filesAreSmallAndNamed,
]
