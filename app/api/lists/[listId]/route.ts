import { findListing } from '#lib/index-page/export/find-listing.ts'
import { listResponse } from '#lib/index-page/export/list-response.ts'
import { keepViews } from '#lib/index-page/permissions.ts'
import { readViews } from '#lib/index-page/queries/read-views.ts'
import { may } from '#lib/kernel/actor.ts'
import { ask } from '#lib/kernel/execute.ts'
import { kernel } from '#lib/kernel/runtime.ts'
import { currentActor } from '#lib/web/current-actor.ts'
import { visitorLocale } from '#lib/web/current-locale.ts'

interface ListRoute {
  readonly params: Promise<{ readonly listId: string }>
}

/** A list as a CSV file, for whoever may read it; for everybody else there is none. */
export async function GET(request: Request, { params }: ListRoute): Promise<Response> {
  const [{ listId }, actor, locale] = await Promise.all([params, currentActor(), visitorLocale()])
  const source = await findListing(kernel(), listId, actor)
  if (!source) return new Response(null, { status: 404, headers: { 'cache-control': 'no-store' } })
  const kept = may(actor, keepViews)
    ? await ask(kernel(), readViews, { listId }, { actor })
    : { opening: '', views: [] }
  return listResponse({
    kernel: kernel(),
    actor,
    locale,
    source,
    kept,
    params: new URL(request.url).searchParams,
  })
}
