// Made by `npm run plugins` from the plugin manifests. Change it there.
import { mount } from '#lib/web/mount.tsx'
import Page from '#plugins/subscriptions/pages/own-subscriptions.tsx'

export { generateMetadata } from '#plugins/subscriptions/pages/own-subscriptions.tsx'
export default mount('subscriptions', '/account/subscriptions', Page)
