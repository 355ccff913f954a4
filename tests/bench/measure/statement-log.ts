import { readFile } from 'node:fs/promises'
import type { Connection, RowDataPacket } from 'mysql2/promise'
import { createConnection } from 'mysql2/promise'
import type { AttributedStatements, LoggedStatement } from './attribute-statements.ts'
import { attributeStatements } from './attribute-statements.ts'

/** What a MariaDB server is sent. Noting it slows the server down, so loads are measured without. */
export interface StatementLog {
  /** The process of the server. */
  readonly pid: number
  /** Notes what the server is sent while some work is done. */
  watch(work: () => Promise<void>): Promise<WatchedStatements>
  close(): Promise<void>
}

export interface WatchedStatements extends AttributedStatements {
  readonly log: readonly LoggedStatement[]
}

export async function openStatementLog(databaseUrl: string): Promise<StatementLog> {
  const connection = await createConnection({ uri: databaseUrl, multipleStatements: true })
  return {
    pid: await serverPid(connection),
    watch: async (work) => {
      await connection.query(
        "truncate table mysql.general_log; set global log_output = 'TABLE', general_log = 1",
      )
      await work()
      await connection.query('set global general_log = 0')
      const log = await readLog(connection)
      return { ...attributeStatements(log), log }
    },
    close: () => connection.end(),
  }
}

async function serverPid(connection: Connection): Promise<number> {
  const [rows] = await connection.query<RowDataPacket[]>('select @@pid_file as file')
  return Number(await readFile(String(rows[0]?.['file']), 'utf8'))
}

async function readLog(connection: Connection): Promise<readonly LoggedStatement[]> {
  const [rows] = await connection.query<RowDataPacket[]>(
    "select thread_id as thread, convert(argument using utf8mb4) as text from mysql.general_log where command_type in ('Query', 'Execute') and thread_id <> connection_id()",
  )
  return rows.map((row) => ({ thread: Number(row['thread']), sql: String(row['text']) }))
}
