import { stockChanged } from '#lib/inventory/contract.ts'
import { settingsTopic } from '#lib/kernel/settings-cache.ts'
import type { ChangeHandler } from '#lib/kernel/shell.ts'
import { expireTags } from '#lib/web/cache/cache-tags.mjs'
import { listingSettings } from './settings.ts'
import { catalogTag, stockTag } from './public-tags.ts'

/** What public pages show was changed somewhere: whoever asks this process next gets a new page. */
const forgetPublicPages: ChangeHandler = (news) => {
  expireTags(
    news
      .filter(({ topic, key }) => topic !== settingsTopic || key === listingSettings.id)
      .map(({ topic, key }) => (topic === stockChanged ? stockTag(key) : catalogTag)),
  )
}

export default forgetPublicPages
