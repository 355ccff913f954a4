import { toStoredJson } from '#lib/kernel/stored-json.ts'
import type { TimelineWriter } from './contract.ts'
import { entryAuthor } from './entry-author.ts'
import { timeline } from './repository.ts'

const writer: TimelineWriter = {
  async note(ctx, facts) {
    if (facts.length === 0) return
    const author = entryAuthor(ctx.actor)
    const entries = facts.map(({ kind, id, companyId, seenBy, says, values }) => ({
      ...author,
      id: ctx.newId(),
      subject: { kind, id },
      companyId,
      seenBy,
      says,
      values: toStoredJson(values ?? {}),
      comment: null,
      mentions: [],
    }))
    await timeline(ctx).insert(entries, ctx.now)
  },
}

export default writer
