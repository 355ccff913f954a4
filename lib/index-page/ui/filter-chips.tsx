import { X } from 'lucide-react'
import { getLocale, getTranslations } from 'next-intl/server'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { formatPlainDate } from '#lib/dates/format-date.ts'
import { TextLink } from '#lib/ui/text-link.tsx'
import type { ChosenFilter, IndexFilter } from '../contract.ts'
import type { ShownList } from './shown-list.ts'

/** What narrows the list, each with the way to take it off. */
export async function FilterChips<Row, F extends string>({
  shown: { index, found, hrefOf },
}: {
  readonly shown: ShownList<Row, F>
}): Promise<ReactNode> {
  const { filters, search } = found.state
  if (filters.length === 0 && search === '') return null
  const say = await getTranslations('index-page')
  const chips = await Promise.all(
    filters.map(async (chosen) => ({
      id: chosen.id,
      words: await wordsOf(
        index.filters.find(({ id }) => id === chosen.id),
        chosen,
      ),
      href: hrefOf({ state: { filters: filters.filter(({ id }) => id !== chosen.id) } }),
    })),
  )
  const all = [
    ...(search === '' ? [] : [{ id: 'q', words: `“${search}”`, href: hrefOf({ state: { search: '' } }) }]),
    ...chips,
  ]
  return (
    <ul className="mb-3 flex flex-wrap items-center gap-2" aria-label={say('narrowed')}>
      {all.map(({ id, words, href }) => (
        <li key={id}>
          <Link
            href={href}
            prefetch={false}
            className="inline-flex min-h-7 items-center gap-1.5 rounded-full border border-accent-line bg-accent-tint px-3 text-13 wrap-anywhere hover:border-accent"
          >
            {words}
            <X aria-hidden size={14} strokeWidth={2} className="shrink-0" />
            <span className="sr-only">{say('takeOff')}</span>
          </Link>
        </li>
      ))}
      {all.length > 1 && (
        <li>
          <TextLink
            href={hrefOf({ state: { filters: [], search: '' } })}
            prefetch={false}
            className="text-13"
          >
            {say('takeAllOff')}
          </TextLink>
        </li>
      )}
    </ul>
  )
}

/** A filter as one reads it: “Placed: from 1 Mar 2027”. */
async function wordsOf(
  filter: IndexFilter<string> | undefined,
  { values, from, to }: ChosenFilter,
): Promise<string> {
  if (!filter) return ''
  const [say, words, locale] = await Promise.all([
    getTranslations('index-page'),
    getTranslations(),
    getLocale(),
  ])
  const label = words(filter.label)
  const shown = (text: string): string => (filter.kind === 'days' ? formatPlainDate(text, locale) : text)
  if (filter.kind === 'choice') {
    const chosen = filter.options.filter(({ value }) => values.includes(value))
    return `${label}: ${chosen.map((option) => words(option.label)).join(', ')}`
  }
  if (filter.kind === 'presence' || filter.kind === 'truth') {
    return `${label}: ${say(values[0] === 'yes' ? 'answers.yes' : 'answers.no')}`
  }
  if (from !== undefined && from === to) return `${label}: ${shown(from)}`
  if (from !== undefined && to !== undefined) return `${label}: ${shown(from)} – ${shown(to)}`
  if (from !== undefined) return `${label}: ${say('fromValue', { value: shown(from) })}`
  if (to !== undefined) return `${label}: ${say('toValue', { value: shown(to) })}`
  return `${label}: ${values.join(', ')}`
}
