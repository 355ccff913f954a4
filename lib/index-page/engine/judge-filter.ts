import { z } from 'zod'
import type { ChosenFilter, IndexFilter, IndexProblem } from '../contract.ts'
import { amountOf } from './amount-of.ts'

const longestText = 120

/** What is wrong with a filter as it was chosen; nothing where it can be used. */
export function judgeFilter(
  filter: IndexFilter<string>,
  { id, values, from, to }: ChosenFilter,
): IndexProblem | undefined {
  const problem = (says: IndexProblem['says'], value: string | undefined): IndexProblem => ({
    says,
    filter: id,
    name: id,
    value: (value ?? '').slice(0, 80),
  })
  const [first, second] = values
  switch (filter.kind) {
    case 'choice': {
      const known = new Set(filter.options.map(({ value }) => value))
      const unknown = values.find((value) => !known.has(value))
      return unknown === undefined ? undefined : problem('option', unknown)
    }
    case 'text':
      if (second !== undefined) return problem('twice', second)
      return (first ?? '').length > longestText ? problem('long', first) : undefined
    case 'presence':
    case 'truth':
      return values.length === 1 && (first === 'yes' || first === 'no')
        ? undefined
        : problem('truth', values.join(', '))
    case 'days': {
      const wrong = [from, to].find((day) => day !== undefined && !isDay(day))
      if (wrong !== undefined) return problem('day', wrong)
      return from !== undefined && to !== undefined && from > to
        ? problem('span', `${from} – ${to}`)
        : undefined
    }
    case 'amounts': {
      if (first !== undefined) return problem('unknown', first)
      const { decimals } = filter
      const wrong = [from, to].find((text) => text !== undefined && amountOf(text, decimals) === undefined)
      if (wrong !== undefined) return problem('amount', wrong)
      const [least, most] = [from, to].map((text) => amountOf(text ?? '', decimals))
      return least !== undefined && most !== undefined && least > most
        ? problem('span', `${from} – ${to}`)
        : undefined
    }
  }
}

/** Dates that a database can compare and a zone can turn into an instant. */
function isDay(text: string): boolean {
  return z.iso.date().safeParse(text).success && text >= '1000-01-01' && text <= '9998-12-31'
}
