import autocannon from 'autocannon'

/** One request, ready to be sent. */
export interface BenchRequest {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: Buffer
}

/** How long a load goes on: for a time, or for a number of requests that cannot be sent twice. */
export type Extent = { readonly seconds: number } | { readonly requests: number }

/** What a load came to. */
export interface Load {
  readonly seconds: number
  readonly latencies: readonly number[]
  /** How many answers had each status. */
  readonly statuses: ReadonlyMap<number, number>
  readonly bytes: number
}

/** Sends requests over some connections, each as soon as the one before it was answered. */
export async function sendLoad(
  url: string,
  next: () => BenchRequest,
  connections: number,
  extent: Extent,
): Promise<Load> {
  const latencies: number[] = []
  const statuses = new Map<number, number>()
  let bytes = 0
  let lastAt = 0
  const startedAt = performance.now()
  await new Promise<void>((resolve, reject) => {
    const run = autocannon(
      {
        url,
        connections,
        ...('seconds' in extent ? { duration: extent.seconds } : { amount: extent.requests }),
        requests: [{ setupRequest: (request) => ({ ...request, ...next() }) }],
      },
      (error: Error | null, { errors }) => {
        if (errors > 0) reject(new Error(`${errors} requests to ${url} were not answered.`))
        else if (error) reject(error)
        else resolve()
      },
    )
    run.on('response', (_, status, size, milliseconds) => {
      latencies.push(milliseconds)
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
      bytes += size
      lastAt = performance.now()
    })
  })
  return { seconds: (lastAt - startedAt) / 1000, latencies, statuses, bytes }
}
