import { companyKeeper } from '#lib/companies/contract.ts'
import type { CompanySummary } from '#lib/companies/contract.ts'
import type { QueryContext } from '#lib/kernel/context.ts'
import { companyNameKey } from '#lib/matching/company-name-key.ts'
import type { CompanyKeys } from '../keys-of.ts'
import type { FoundRequest } from '../read-request.ts'
import { readRequest } from '../read-request.ts'
import type { RequestState } from '../request-table.ts'
import { requests } from '../repository/requests.ts'
import type { CommonThing } from './same-company.ts'
import { commonThings, sameCompany } from './same-company.ts'

/** A customer that may be the applicant's. */
export interface LikeCompany {
  readonly companyId: string
  /** Null where only a request of it is like this one. */
  readonly number: string | null
  readonly name: string
  readonly common: readonly CommonThing[]
}

/** Another request that may come from the same company. */
export interface LikeRequest {
  readonly registrationId: string
  readonly companyName: string
  readonly state: RequestState
  readonly common: readonly CommonThing[]
}

/** Everything that looks like the company of a request. */
export interface Duplicates {
  readonly companies: readonly LikeCompany[]
  readonly requests: readonly LikeRequest[]
}

const mostOfOneKind = 10

/**
 * Finds what looks like the company of a request: by VAT id, name, domain of the address and telephone number. Each is
 * one look into an index, however many companies there are. Whether it is the same one is for people to judge.
 */
export async function findDuplicates(ctx: QueryContext, request: FoundRequest): Promise<Duplicates> {
  const alike = await requestsLike(ctx, request)
  return {
    requests: alike.map(({ registrationId, companyName, state, common }) => ({
      registrationId,
      companyName,
      state,
      common,
    })),
    companies: await companiesLike(ctx, request, alike),
  }
}

type AlikeRequest = FoundRequest & { readonly common: readonly CommonThing[] }

async function requestsLike(ctx: QueryContext, request: FoundRequest): Promise<readonly AlikeRequest[]> {
  const found = await Promise.all(
    commonThings.map((thing) => {
      const key = request[thing]
      return key === null ? [] : requests(ctx).alike(thing, key, mostOfOneKind + 1)
    }),
  )
  const others = new Map(
    found
      .flat()
      .filter(({ registrationId }) => registrationId !== request.registrationId)
      .map((row) => [row.registrationId, readRequest(row)]),
  )
  return [...others.values()]
    .map((other) => ({ ...other, common: sameCompany(request, other) }))
    .toSorted((one, other) => other.common.length - one.common.length)
    .slice(0, mostOfOneKind)
}

/** Customers by what companies know of them, and by the requests that they came from. */
async function companiesLike(
  ctx: QueryContext,
  request: FoundRequest,
  alike: readonly AlikeRequest[],
): Promise<readonly LikeCompany[]> {
  const keeper = await ctx.port(companyKeeper)
  const byVatId = request.vatId === null ? undefined : await keeper.findByVatId(ctx, request.vatId)
  const byName = await keeper.findLike(ctx, request.companyName)
  const known = [byVatId, ...byName]
    .filter((company) => company !== undefined)
    .map((company) => ({ ...nameOf(company), common: sameCompany(request, keysOfCompany(company)) }))
  const byRequest = alike.flatMap(({ companyId, companyName, common }) =>
    companyId === null ? [] : [{ companyId, number: null, name: companyName, common }],
  )
  return merge([...known, ...byRequest], request.companyId)
}

function nameOf({ companyId, number, name }: CompanySummary): Omit<LikeCompany, 'common'> {
  return { companyId, number, name }
}

/** Each company once, with all that speaks for it; not the one that the request became. */
function merge(found: readonly LikeCompany[], ownId: string | null): readonly LikeCompany[] {
  const merged = new Map<string, LikeCompany>()
  for (const one of found.filter(({ companyId, common }) => common.length > 0 && companyId !== ownId)) {
    const known = merged.get(one.companyId)
    const all = new Set([...(known?.common ?? []), ...one.common])
    merged.set(one.companyId, { ...(known ?? one), common: commonThings.filter((thing) => all.has(thing)) })
  }
  return [...merged.values()].toSorted((one, other) => other.common.length - one.common.length)
}

function keysOfCompany({ vatId, name }: CompanySummary): CompanyKeys {
  return { vatId, nameKey: companyNameKey(name) || null, emailDomain: null, phoneKey: null }
}
