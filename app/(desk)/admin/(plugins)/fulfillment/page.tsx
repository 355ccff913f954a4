// Made by `npm run plugins` from the plugin manifests. Change it there.
import { mount } from '#lib/web/mount.tsx'
import Page from '#plugins/fulfillment/pages/shipments.tsx'

export { generateMetadata } from '#plugins/fulfillment/pages/shipments.tsx'
export default mount('fulfillment', '/admin/fulfillment', Page)
