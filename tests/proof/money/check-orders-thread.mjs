import { parentPort, workerData } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

// A thread does not inherit that its process reads TypeScript.
register()
const { checkOrders } = await import('./check-orders.ts')
parentPort?.postMessage(checkOrders(workerData), [])
