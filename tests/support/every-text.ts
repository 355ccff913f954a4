import type { Kernel } from '#lib/kernel/kernel.ts'
import type { DB } from '#lib/kernel/database/schema.generated.ts'

const tables = [
  'identity_invitation',
  'identity_person',
  'identity_recovery_code',
  'identity_reset',
  'identity_second_factor',
  'identity_session',
  'kernel_allowance',
  'kernel_answer',
  'kernel_audit_entry',
  'kernel_change',
  'kernel_delivery',
  'kernel_fact',
  'kernel_rolling_count',
  'notifications_item',
  'notifications_mail',
] as const satisfies readonly (keyof DB)[]

/** All that stands in the tables that a sign-in or a mail touches, to look for what must not. */
export async function everyText(kernel: Kernel): Promise<string> {
  const texts: string[] = []
  for (const table of tables) {
    const rows = await kernel.database.read((reader) => reader.selectFrom(table).selectAll().execute())
    texts.push(
      JSON.stringify(rows, (_key, value: unknown) => (typeof value === 'bigint' ? `${value}` : value)),
    )
  }
  return texts.join('\n')
}
