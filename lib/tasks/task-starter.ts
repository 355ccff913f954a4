import type { TaskStarter } from './contract.ts'
import { startTask } from './start-task.ts'

const taskStarter: TaskStarter = {
  async start(ctx, kind, input, options) {
    const { taskId } = await startTask(ctx, kind, input, options, 'background')
    return { taskId }
  },
}

export default taskStarter
