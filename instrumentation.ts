import type { Instrumentation } from 'next'

/** Runs once in each server process, before its first request. */
export async function register(): Promise<void> {
  // Written like this because the bundler takes the branch out where it does not apply.
  if (process.env.NEXT_RUNTIME === 'nodejs' && process.env.NEXT_PHASE !== 'phase-production-build') {
    const { startProcess } = await import('#lib/shell/start-process.ts')
    startProcess()
  }
}

/** Tells the log of every error that no page, action or endpoint expected. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { reportError } = await import('#lib/kernel/report-error.ts')
    // What stands behind the question mark, people have typed.
    const [path = ''] = request.path.split('?')
    reportError(error, { method: request.method, path, route: context.routePath })
  }
}
