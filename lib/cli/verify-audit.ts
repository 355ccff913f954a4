import './load-env-file.ts'
import { verifyChain } from '#lib/audit/queries/verify-chain.ts'
import { ask } from '#lib/kernel/execute.ts'
import { closeKernel, kernel } from '#lib/kernel/runtime.ts'
import { formatHead, readHead, usage, UsageProblem } from './audit/read-head.ts'

process.exitCode = await main()

/** Follows the whole chain of the audit trail, and names the first row that is not as it was written. */
async function main(): Promise<number> {
  try {
    const head = readHead(process.argv.slice(2))
    const actor = { type: 'system', name: 'audit.verify' } as const
    const { end, problem } = await ask(kernel(), verifyChain, head ? { head } : {}, { actor })
    if (problem !== null) {
      console.error(`${problem}\nSound up to: ${formatHead(end)}`)
      return 1
    }
    console.log(
      `The audit trail is as it was written: ${end.position} entries.\nKeep its end where the database cannot reach: ${formatHead(end)}`,
    )
    return 0
  } catch (error) {
    if (!(error instanceof UsageProblem)) throw error
    console.error(`${error.message}\n\n${usage}`)
    return 2
  } finally {
    await closeKernel()
  }
}
