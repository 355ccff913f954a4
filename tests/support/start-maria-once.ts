import type { TestProject } from 'vitest/node'
import { hasMaria, startMaria, volatileArguments } from './maria.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The MariaDB server of this run, or nothing where none is installed. */
    readonly mariaUrl: string | null
  }
}

/** Starts one MariaDB for the whole run. */
export default async function setUpMaria(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  if (!hasMaria()) {
    console.warn('MariaDB suites are skipped: install the server with "apt-get install mariadb-server".')
    project.provide('mariaUrl', null)
    return undefined
  }
  const server = await startMaria(volatileArguments)
  project.provide('mariaUrl', server.url)
  return () => server.stop()
}
