import type { Figures } from './measure/measure-case.ts'
import { textTable } from './text-table.ts'

const head = [
  'case',
  'conns',
  'req/s',
  'p50 ms',
  'p97.5',
  'p99',
  'CPU ms',
  'DB CPU',
  'SQL',
  'commits',
  'KB',
  'RSS MB',
]

/** The figures of a scenario for a terminal. SQL and commits are of one request; `+` is done after its answer. */
export function figuresTable(figures: readonly Figures[]): string {
  return textTable(head, figures.map(rowOf))
}

function rowOf(figures: Figures): readonly string[] {
  const { latencyMs, statements } = figures
  return [
    figures.case,
    ...[figures.connections, figures.requestsPerSecond].map(String),
    ...[latencyMs.p50, latencyMs.p97_5, latencyMs.p99, figures.cpuMsPerRequest].map(String),
    String(figures.databaseCpuMsPerRequest ?? ''),
    statements ? withLater(statements.mean, statements.afterwards?.statements) : '',
    statements ? withLater(statements.commits, statements.afterwards?.commits) : '',
    ...[figures.kilobytes, figures.rssMb].map(String),
  ]
}

/** A table for what is told by a single line. */
export function singleTable(figures: Readonly<Record<string, number>>): string {
  return textTable(Object.keys(figures), [Object.values(figures).map(String)])
}

function withLater(count: number, later: number | undefined): string {
  return later === undefined ? String(count) : `${count}+${later}`
}
