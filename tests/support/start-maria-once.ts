import type { TestProject } from 'vitest/node'
import { hasMaria, startMaria } from './maria.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The MariaDB server of this run, or nothing where none is installed. */
    readonly mariaUrl: string | null
  }
}

const noDiskArguments = [
  '--innodb-flush-method=nosync',
  '--innodb-flush-log-at-trx-commit=0',
  '--skip-innodb-doublewrite',
  '--skip-innodb-file-per-table',
]

/** Starts one MariaDB for the whole run. What it stores need not survive, so it need not wait for the disk. */
export default async function setUpMaria(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  if (!hasMaria()) {
    console.warn('MariaDB suites are skipped: install the server with "apt-get install mariadb-server".')
    project.provide('mariaUrl', null)
    return undefined
  }
  const server = await startMaria(noDiskArguments)
  project.provide('mariaUrl', server.url)
  return () => server.stop()
}
