import { indexInput } from '#lib/index-page/engine/index-input.ts'
import { readIndex } from '#lib/index-page/engine/read-index.ts'
import { query } from '#lib/kernel/command.ts'
import { companyScope } from '#lib/kernel/company-scope.ts'
import { taskKind } from '../contract.ts'
import { seeTasks } from '../permissions.ts'
import { shownTasks } from '../repository/shown-tasks.ts'
import { toShown } from '../shown-task.ts'
import { tasksIndex } from '../tasks-index.ts'

/** The tasks that the actor may see, as the list asks for them. */
export const listTasks = query({
  id: 'tasks.list-tasks',
  needs: seeTasks,
  input: indexInput,
  run: (ctx, input) =>
    readIndex(tasksIndex, input, {
      from: shownTasks(ctx).list(companyScope(ctx.actor)),
      shape: (rows) => rows.map((row) => toShown(row, ctx.all(taskKind), ctx.now)),
    }),
})
