import type { GuardFile } from '#lib/files/contract.ts'
import { findTask } from './queries/find-task.ts'

/** Who sees a task sees what it left behind. */
const guardFile: GuardFile = (ctx, taskId) => ctx.ask(findTask, { taskId })

export default guardFile
