import type { Actor } from '#lib/kernel/actor.ts'
import type { Definition } from '../../support/definitions.ts'
import type { Prepared } from '../examples/example.ts'
import type { World } from '../examples/world.ts'
import type { Cast } from './cast.ts'
import { playing } from './cast.ts'
import type { Colleague } from './find-colleagues.ts'
import { findColleagues } from './find-colleagues.ts'
import { shared } from './id-fields.ts'
import type { IdPlace } from './id-places.ts'
import { idPlacesIn, unknownFields, withId } from './id-places.ts'
import type { Outcome } from './outcome.ts'
import { outcomeOf } from './outcome.ts'
import { removeThing } from './remove-thing.ts'
import type { Role } from './roles.ts'
import { isCompanyRole, isStaffRole } from './roles.ts'

/** Something that takes ids, and how to come to inputs whose ids belong to somebody new each time. */
export interface TriedIds {
  readonly name: string
  readonly definition: Definition
  readonly allowed: readonly Role[]
  /** Of the owner, of a stranger, or of somebody whose things may be removed. */
  prepare(whose: Whose): Promise<Prepared>
}

export type Whose = 'owner' | 'stranger' | 'bereaved'

export interface IdsTried {
  readonly calls: number
  readonly breaches: readonly string[]
}

/** One id of one entry, asked about by somebody with a role. */
interface Trial {
  readonly world: World
  readonly tried: TriedIds
  readonly place: IdPlace
  readonly missingId: string
  as(actor: Actor): Actor
}

/** Somebody who asks about an id that must read like a missing one to them. */
interface Asker extends Colleague {
  readonly id: string
}

/**
 * Has each role of a company name what is its own, another company's, another person's, removed and missing: all but
 * the first are answered alike, the first otherwise. Staff may name everything, so they only tell own from missing.
 */
export async function tryIds(world: World, cast: Cast, tried: readonly TriedIds[]): Promise<IdsTried> {
  const breaches: string[] = []
  let calls = 0
  for (const one of tried) {
    const who = rolesThatTry(one)
    if (who.length === 0) continue
    breaches.push(...unknownFields(one.definition).map((field) => sayUnknown(one.name, field)))
    const first = await one.prepare('owner')
    for (const [index, place] of placesIn(one, first).entries()) {
      const owner = index === 0 ? first : await one.prepare('owner')
      const found = await tryPlace({ world, tried: one, place, missingId: world.kernel.newId() }, cast, owner)
      calls += found.calls
      breaches.push(...found.breaches.map((breach) => `${one.name}, ${place.field}, ${breach}`))
    }
  }
  return { calls, breaches }
}

/** Every role of a company that may; of staff one, for they all see the same. */
function rolesThatTry({ allowed }: TriedIds): readonly Role[] {
  const ofCompany = allowed.filter(isCompanyRole)
  return ofCompany.length > 0 ? ofCompany : allowed.filter((role) => role !== 'guest').slice(0, 1)
}

/** Of those the ones whose own it can be: what an example gives to staff is no company's. */
function rolesThatOwn(tried: TriedIds, { actor }: Prepared): readonly Role[] {
  const isStaffs = actor.type !== 'person' || actor.isStaff
  const staff = tried.allowed.filter(isStaffRole).slice(0, 1)
  return isStaffs && staff.length > 0 ? staff : rolesThatTry(tried)
}

function sayUnknown(name: string, field: string): string {
  return `The ${name} takes ${field}: say in tests/proof/authorization/id-fields.ts whose that is.`
}

function placesIn({ name }: TriedIds, { input }: Prepared): readonly IdPlace[] {
  return idPlacesIn(input).filter(
    ({ belonging, field }) => belonging !== 'position' && !(`${name} ${field}` in shared),
  )
}

/** What must read like nothing is asked by all roles first, for it leaves nothing behind; then each names its own. */
async function tryPlace(trial: Omit<Trial, 'as'>, cast: Cast, owner: Prepared): Promise<IdsTried> {
  const { tried, place } = trial
  const who = rolesThatTry(tried)
  const asRole = (role: Role) => ({ ...trial, as: (actor: Actor): Actor => playing(role, cast, actor) })
  const askers = who.some(isCompanyRole) && place.belonging !== 'shop' ? await findAskers(trial, owner) : []
  const breaches: string[] = []
  for (const role of who) {
    for (const asker of askers) breaches.push(...(await compare(asRole(role), asker, role)))
  }
  for (const [index, role] of rolesThatOwn(tried, owner).entries()) {
    const own = index === 0 ? owner : await tried.prepare('owner')
    breaches.push(...(await nameOwn(asRole(role), own, role)))
  }
  return { calls: 2 * who.length * (askers.length + 1), breaches }
}

/** Everything that they send is their own but the one id. */
async function findAskers(trial: Omit<Trial, 'as'>, owner: Prepared): Promise<readonly Asker[]> {
  const { tried, place, world } = trial
  const bereaved = await tried.prepare('bereaved')
  const removedId = idAt(place, bereaved)
  await removeThing(world.kernel.database, removedId)
  const ownId = idAt(place, owner)
  return [
    { what: 'another company’s', prepared: await tried.prepare('stranger'), id: ownId },
    { what: 'removed', prepared: bereaved, id: removedId },
    ...(await findColleagues(world.kernel, place.belonging, owner)).map((colleague) => ({
      ...colleague,
      id: ownId,
    })),
  ]
}

async function compare(trial: Trial, { what, prepared, id }: Asker, role: Role): Promise<readonly string[]> {
  const heard = await hear(trial, prepared, id)
  const missing = await hear(trial, prepared, trial.missingId)
  if (heard.type === 'failed') return [`${role}: what is ${what} fails with ${shorten(heard)}`]
  if (heard.text === missing.text) return []
  return [`${role}: what is ${what} is answered by ${shorten(heard)}, what is missing by ${shorten(missing)}`]
}

async function nameOwn(trial: Trial, own: Prepared, role: Role): Promise<readonly string[]> {
  const missing = await hear(trial, own, trial.missingId)
  const heard = await hear(trial, own, idAt(trial.place, own))
  return heard.text === missing.text
    ? [`${role}: one’s own is answered like what is missing, by ${shorten(heard)}`]
    : []
}

function hear({ world, tried, place, as }: Trial, asker: Prepared, id: string): Promise<Outcome> {
  return outcomeOf(world.kernel, tried.definition, withId(asker.input, place.path, id), as(asker.actor))
}

/** The id that stands in the same place of another input. */
function idAt({ path }: IdPlace, { input }: Prepared): string {
  let value: unknown = input
  for (const step of path) value = (value as Readonly<Record<string | number, unknown>>)[step]
  return String(value)
}

function shorten({ text }: Outcome): string {
  return text.slice(0, 200)
}
