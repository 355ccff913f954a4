import { Histogram, Registry, collectDefaultMetrics } from 'prom-client'

/** How a command or a query ended: `refused` when the business said no, `failed` when something broke. */
export type Outcome = 'done' | 'refused' | 'failed'

/** What this process counts for its operators, in the names of Prometheus. */
export interface Metrics {
  readonly registry: Registry
  /** How long commands and queries took, by their ids. */
  readonly work: Histogram<'kind' | 'id' | 'outcome'>
  /** How long answers took, by the part of the shop that gave them. */
  readonly answers: Histogram<'method' | 'area' | 'status'>
  /** What looks things up before the metrics are read. */
  readonly lookups: (() => Promise<void>)[]
}

const metricsKey = Symbol.for('portico.metrics')
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/** The metrics of this process. Add your own to `metrics().registry`, named `portico_…`, with few labels. */
export function metrics(): Metrics {
  const holder = globalThis as { [metricsKey]?: Metrics }
  holder[metricsKey] ??= openMetrics()
  return holder[metricsKey]
}

/** All metrics of this moment, in the text format of Prometheus. */
export async function readMetrics(): Promise<string> {
  const { registry, lookups } = metrics()
  await Promise.all(lookups.map((look) => look()))
  return registry.metrics()
}

function openMetrics(): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  return {
    registry,
    lookups: [],
    work: new Histogram({
      name: 'portico_work_duration_seconds',
      help: 'Duration of commands and queries, by id and outcome.',
      labelNames: ['kind', 'id', 'outcome'],
      buckets,
      registers: [registry],
    }),
    answers: new Histogram({
      name: 'portico_http_request_duration_seconds',
      help: 'Duration of answered requests, by method, area of the shop and class of status.',
      labelNames: ['method', 'area', 'status'],
      buckets,
      registers: [registry],
    }),
  }
}
