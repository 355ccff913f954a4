import { getTranslations } from 'next-intl/server'
import type { Actor } from '#lib/kernel/actor.ts'
import { may } from '#lib/kernel/actor.ts'
import type { Registry } from '#lib/kernel/compose.ts'
import type { Locale } from '#lib/web/locale.ts'
import { publicPath } from '#lib/web/locale.ts'
import { paletteAction } from './contract.ts'
import { navigationOf } from './navigation.ts'
import type { PaletteContent, PalettePlace, PaletteWords } from './palette-words.ts'
import { paletteWordKeys } from './palette-words.ts'
import { enterBackOffice, enterPortal } from './permissions.ts'

/** Everywhere the actor may go and everything they may do, in their language. */
export async function paletteContent(
  registry: Registry,
  actor: Actor,
  locale: Locale,
): Promise<PaletteContent> {
  const say = await getTranslations({ locale })
  const areas = [
    ...(may(actor, enterBackOffice) ? (['admin'] as const) : []),
    ...(may(actor, enterPortal) ? (['account'] as const) : []),
  ]
  const places = areas.flatMap((area): readonly PalettePlace[] => [
    { label: say(`shell.${area}.home`), href: `/${area}`, goKey: 'h' },
    ...navigationOf(registry, actor, area)
      .flatMap(({ items }) => items)
      .map(({ label, href, goKey }) => ({
        label: say(label),
        href,
        ...(goKey !== undefined && { goKey }),
      })),
  ])
  const actions = registry
    .all(paletteAction)
    .filter(({ area, needs }) => areas.some((one) => one === area) && may(actor, needs))
  return {
    reader: actor.type === 'person' ? actor.personId : '',
    words: Object.fromEntries(
      paletteWordKeys.map((key) => [key, say(`shell.palette.${key}`)]),
    ) as PaletteWords,
    places: [...places, ...shopPlaces(say, actor, locale)],
    actions: actions.map(({ label, href }) => ({ label: say(label), href })),
  }
}

function shopPlaces(say: (key: string) => string, actor: Actor, locale: Locale): readonly PalettePlace[] {
  const isStaff = actor.type === 'person' && actor.isStaff
  return [
    { label: say('shell.head.catalogue'), href: publicPath(locale, '/catalog'), goKey: 'p' },
    ...(isStaff ? [] : [{ label: say('shell.head.cart'), href: '/cart', goKey: 'c' }]),
    ...(actor.type === 'guest' ? [{ label: say('shell.head.signIn'), href: '/sign-in' }] : []),
  ]
}
