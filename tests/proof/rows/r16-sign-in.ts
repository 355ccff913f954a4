import { domains } from '#domains'
import { testKernel } from '../../support/kernel.ts'
import { testBoundary } from '../auth/boundary.ts'
import { enumerate } from '../auth/enumerate.ts'
import type { AuthFault } from '../auth/faults.ts'
import { authFaults, runsIn } from '../auth/faults.ts'
import { guess } from '../auth/guess.ts'
import { revoke } from '../auth/revoke.ts'
import type { Rig } from '../rig.ts'
import { defineRow } from '../row.ts'

const mostGuesses = 10
const burstLimit = 5
const mostMilliseconds = 5

export default defineRow({
  id: 'R16',
  title: 'Sign-in',
  claim:
    'Nobody guesses a password more than ten times in any hour, shuts its owner out, learns who has an account, keeps a session after a change, or makes a mail lead elsewhere.',
  gate: { accounts: 20, tries: 1000, samples: 500 },
  full: { accounts: 1000, tries: 10_000, samples: 2000 },
  probe: { accounts: 2, tries: 80, samples: 15 },
  faults: authFaults,
  async run(rig: Rig<AuthFault>, { accounts, tries, samples }) {
    const { database } = await rig.openDatabase('sqlite')
    const kernel = testKernel(database, domains)
    const figures: string[] = []
    const breaches: string[] = []
    if (runsIn('guessing', rig.fault)) {
      const found = await guess(rig, kernel, { accounts, tries })
      figures.push(
        `at most ${found.mostGuesses} guesses an account and hour and ${found.lockOuts} true users shut out in ${found.tries} tries`,
        `${found.burst} of a burst of 100 on a limit of ${burstLimit}`,
      )
      if (found.mostGuesses > mostGuesses) breaches.push(`An account was guessed ${found.mostGuesses} times.`)
      if (found.lockOuts > 0) breaches.push(`${found.lockOuts} true users were shut out.`)
      if (found.burst > burstLimit) breaches.push(`${found.burst} of a burst got through.`)
      rig.progress(figures.join('; '))
    }
    if (runsIn('enumeration', rig.fault)) {
      for (const { name, difference, answers } of await enumerate(rig, kernel, samples)) {
        figures.push(`${name} tells ${difference.toFixed(2)} ms in ${samples} pairs`)
        if (Math.abs(difference) > mostMilliseconds) {
          breaches.push(`${name} answers addresses that exist ${difference.toFixed(1)} ms apart.`)
        }
        if (answers.length !== 1) breaches.push(`${name} has ${answers.length} answers.`)
      }
      rig.progress(figures.slice(-2).join('; '))
    }
    if (runsIn('revocation', rig.fault)) breaches.push(...(await revoke(rig, kernel)))
    if (runsIn('boundary', rig.fault)) breaches.push(...(await testBoundary(rig)))
    return { figure: figures.join(', '), breaches }
  },
})
