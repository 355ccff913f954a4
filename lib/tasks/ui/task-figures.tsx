import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Card } from '#lib/ui/card.tsx'
import { DefinitionList } from '#lib/ui/definition-list.tsx'
import type { ShownTask } from '../shown-task.ts'

/** What came of a task so far, in the words of its kind. */
export async function TaskFigures({ task }: { readonly task: ShownTask }): Promise<ReactNode> {
  const figures = Object.entries(task.figures)
  const words = task.words?.resultWords
  if (figures.length === 0 || words === undefined) return null
  const say = await getTranslations()
  const count = (value: number) => say('tasks.count', { value })
  return (
    <Card title={say('tasks.result')}>
      <DefinitionList
        items={figures.map(([name, value]) => ({
          term: say(`${words}.${name}`),
          description: <span className="tabular-nums">{count(value)}</span>,
        }))}
      />
    </Card>
  )
}
