import { readFileSync } from 'node:fs'

import { describe, expect, test } from 'vitest'

import { EnvironmentIncomplete, readEnvironment, variables } from './environment.ts'

const complete = {
  NODE_ENV: 'production',
  DATABASE_URL: 'mysql://shop:pw@127.0.0.1/shop',
  NEXTAUTH_SECRET: 'q8Zk2vX9wL4nB7tR1mY6cJ3hF5dG0sAe',
  NEXTAUTH_URL: 'https://shop.example.com/',
}

function problemsOf(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  try {
    readEnvironment(env)
  } catch (error) {
    if (error instanceof EnvironmentIncomplete) return error.problems
    throw error
  }
  return []
}

describe('in production', () => {
  test('a complete environment starts', () => {
    expect(readEnvironment(complete)).toEqual({
      mode: 'production',
      databaseUrl: 'mysql://shop:pw@127.0.0.1/shop',
      sessionSecret: 'q8Zk2vX9wL4nB7tR1mY6cJ3hF5dG0sAe',
      publicUrl: 'https://shop.example.com',
      port: 3000,
      hasMailbox: false,
      trustedProxies: { hops: 0 },
      mailFrom: 'Portico <shop@localhost>',
    })
  })

  test('an empty one names everything that is missing at once', () => {
    expect(() => readEnvironment({ NODE_ENV: 'production' })).toThrow(/3 problems/)
    expect(problemsOf({ NODE_ENV: 'production' }).map((sentence) => sentence.split(' ')[0])).toEqual([
      'DATABASE_URL',
      'NEXTAUTH_URL',
      'NEXTAUTH_SECRET',
    ])
  })

  test('mails need somebody they come from', () => {
    expect(problemsOf({ ...complete, SMTP_URL: 'smtp://mail.example.com' })).toEqual([
      'MAIL_FROM is missing. Set it to whom mails come from: Example Shop <shop@example.com>.',
    ])
    expect(
      problemsOf({ ...complete, SMTP_URL: 'https://mail.example.com', MAIL_FROM: 'a\r\nBcc: b@c.de' }),
    ).toHaveLength(2)
  })

  test('a blank variable counts as missing', () => {
    expect(problemsOf({ ...complete, NEXTAUTH_SECRET: ' ' })).toEqual([expect.stringContaining('is missing')])
  })

  test.each([
    'too-short',
    'a'.repeat(64),
    'change-me-change-me-change-me-change-me',
    'portico-development-secret-that-everybody-knows',
  ])('the secret %s is refused', (secret) => {
    expect(problemsOf({ ...complete, NEXTAUTH_SECRET: secret })).toEqual([
      expect.stringContaining('can be guessed'),
    ])
  })

  test('failpoints are refused', () => {
    expect(problemsOf({ ...complete, FAILPOINTS: 'outbox=kill' })).toEqual([
      expect.stringContaining('FAILPOINTS'),
    ])
  })

  test('failpoints are let through for a proof, on its own database on this machine only', () => {
    const proof = { ...complete, FAILPOINTS: 'outbox=kill', PORTICO_PROOF: '1' }
    const refused = [expect.stringContaining('FAILPOINTS')]
    expect(problemsOf({ ...proof, DATABASE_URL: 'mysql://root@127.0.0.1:3307/test_1' })).toEqual([])
    expect(problemsOf(proof)).toEqual(refused)
    for (const url of [
      'mysql://root@db.example.com/test_1',
      'mysql://root:127.0.0.1@db.example.com/test_1',
      'mysql://root@127.0.0.1.example.com/test_1',
      'mysql://root@127.0.0.1/portico',
      'file:test_1',
    ]) {
      expect(problemsOf({ ...proof, DATABASE_URL: url })).toEqual(refused)
    }
    const ownDatabase = {
      ...complete,
      DATABASE_URL: 'mysql://root@127.0.0.1/test_1',
      FAILPOINTS: 'outbox=kill',
    }
    expect(problemsOf(ownDatabase)).toEqual(refused)
  })

  test('what is missing and what is wrong are told together', () => {
    const { NEXTAUTH_URL: _, ...incomplete } = complete
    expect(problemsOf({ ...incomplete, PORT: 'eighty', DATABASE_URL: 'postgres://shop' })).toHaveLength(3)
  })
})

describe('in development', () => {
  test('nothing needs to be set', () => {
    expect(readEnvironment({})).toMatchObject({
      mode: 'development',
      databaseUrl: 'file:.portico/development.db',
      publicUrl: 'http://localhost:3000',
    })
  })

  test('no sentence repeats a secret', () => {
    const broken = problemsOf({
      ...complete,
      NEXTAUTH_SECRET: 'hunter2',
      DATABASE_URL: 'ftp://root:hunter3@db',
    })
    expect(broken.join()).not.toMatch(/hunter/)
  })

  test.each(['0', '65536', 'eighty', '80.5'])('the port %s is refused', (port) => {
    expect(problemsOf({ PORT: port })).toEqual(['PORT must be a number from 1 to 65535.'])
  })
})

test('everybody reads the mails while the shop is developed and in the demo on SQLite, and nowhere else', () => {
  const demo = { ...complete, DATABASE_URL: 'file:demo.db', PORTICO_DEMO: '1' }
  expect([readEnvironment({}).hasMailbox, readEnvironment(demo).hasMailbox]).toEqual([true, true])
  expect(problemsOf({ ...complete, PORTICO_DEMO: '1' })).toEqual([expect.stringContaining('PORTICO_DEMO')])
})

test('proxies are trusted by number or by network, and nothing else', () => {
  expect(readEnvironment({ TRUSTED_PROXIES: '2' }).trustedProxies).toEqual({ hops: 2 })
  expect(problemsOf({ TRUSTED_PROXIES: 'everybody' })).toEqual([expect.stringContaining('TRUSTED_PROXIES')])
})

test('.env.example names exactly the variables that are read, and sets none', () => {
  const example = readFileSync(new URL('../.env.example', import.meta.url), 'utf8')
  const lines = example.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  expect(lines.toSorted()).toEqual(
    Object.keys(variables.shape)
      .map((name) => `${name}=`)
      .toSorted(),
  )
})
