import { sql } from 'kysely'
import type { RigDatabase } from '../rig.ts'

export const answerFaults = {
  'answers-dropped': 'A trigger loses the answers that are stored.',
  'answers-mixed-up': 'A trigger stores another answer than the one that was given.',
} as const

export type AnswerFault = keyof typeof answerFaults

const triggers: Readonly<Record<AnswerFault, Readonly<Record<RigDatabase['dialect'], string>>>> = {
  'answers-dropped': {
    mysql: 'create trigger proof before insert on kernel_answer for each row set new.`key` = uuid()',
    sqlite: `create trigger proof after insert on kernel_answer begin
      delete from kernel_answer where scope = new.scope and key = new.key; end`,
  },
  'answers-mixed-up': {
    mysql: `create trigger proof before update on kernel_answer for each row set new.answer = '"seeded"'`,
    sqlite: `create trigger proof after update on kernel_answer when new.answer <> '"seeded"' begin
      update kernel_answer set answer = '"seeded"' where scope = new.scope and key = new.key; end`,
  },
}

export async function seedAnswerFault(
  { database, dialect }: RigDatabase,
  fault: AnswerFault | undefined,
): Promise<void> {
  if (!fault) return
  await database.write((transaction) => sql.raw(triggers[fault][dialect]).execute(transaction))
}
