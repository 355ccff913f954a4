// Made by `npm run plugins` from the plugin manifests. Change it there.
import { mount } from '#lib/web/mount.tsx'
import Page from '#plugins/field-service/pages/visits.tsx'

export { generateMetadata } from '#plugins/field-service/pages/visits.tsx'
export default mount('field-service', '/admin/field-service', Page)
