import { describe, expect, it } from 'vitest'
import { testKernel } from '#tests/support/kernel.ts'
import type { Database } from './database/contract.ts'
import type { Kernel } from './kernel.ts'
import { definePlugin } from './plugin.ts'
import { warmUp } from './shell.ts'
import type { Contribution } from './token.ts'
import { warmUpProcess } from './warm-up-process.ts'

describe('warming up', () => {
  it('goes on after a failure and reports it', async () => {
    const done: string[] = []
    const failing = warmUp({
      id: 'test.failing',
      load: async () => ({ default: async () => Promise.reject(new Error('No index')) }),
    })
    const working = warmUp({
      id: 'test.working',
      load: async () => ({ default: async () => done.push('working') }),
    })
    const reports: unknown[] = []
    await warmUpProcess(kernelOf([failing, working]), (error) => reports.push(error))
    expect(done).toEqual(['working'])
    expect(reports).toEqual([new Error('No index')])
  })
})

function kernelOf(contributes: readonly Contribution[]): Kernel {
  const plugin = definePlugin({ id: 'test', title: 'Test', contributes })
  return testKernel(undefined as unknown as Database, [plugin])
}
