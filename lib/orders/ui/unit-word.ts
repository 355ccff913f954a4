import type { getTranslations } from 'next-intl/server'
import { milliPerUnit } from '#lib/money/quantity.ts'

type Say = Awaited<ReturnType<typeof getTranslations<'orders'>>>

/** The word of a sales unit for a quantity; units that have none keep their code. */
export function unitWord(say: Say, unit: string, quantityMilli: bigint): string {
  const key = `units.${unit}`
  return say.has(key) ? say(key, { count: Number(quantityMilli) / Number(milliPerUnit) }) : unit
}
