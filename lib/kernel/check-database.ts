import type { Kernel } from './kernel.ts'

/** Whether the database can be opened and answers, whatever is in it. */
export async function checkDatabase(open: () => Kernel): Promise<boolean> {
  try {
    await open().database.read((reader) => reader.selectFrom('kernel_job').select('id').limit(1).execute())
    return true
  } catch {
    return false
  }
}
