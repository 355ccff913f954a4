import { listingSource } from '#lib/index-page/engine/listing-source.ts'
import { listTasks } from '../queries/list-tasks.ts'
import { tasksIndex } from '../tasks-index.ts'

export default listingSource(tasksIndex, listTasks)
