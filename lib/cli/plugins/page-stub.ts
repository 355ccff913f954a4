import type { Page } from '#lib/kernel/shell.ts'
import type { GeneratedFile } from './generated-file.ts'
import { fileOf, listOf, quoted } from './generated-file.ts'

/** The stub that puts a plugin's page at its address, inside the layout of its area. */
export function pageStub(pluginId: string, page: Page): GeneratedFile {
  const [, area, ...rest] = page.path.split('/')
  if ((area !== 'admin' && area !== 'account') || rest.length === 0 || rest.includes('')) {
    throw new Error(
      `${pluginId} wants a page at "${page.path}". Give it a path below "/admin/" or "/account/".`,
    )
  }
  const source = quoted(`#plugins/${pluginId}/${page.file}`)
  return fileOf(`app/(desk)/${area}/(plugins)/${rest.join('/')}/page.tsx`, [
    ["import { mount } from '#lib/web/mount.tsx'", `import Page from ${source}`],
    [
      `export { generateMetadata } from ${source}`,
      // Next.js reads segment settings only as literals of the page's own file.
      ...Object.entries(page.config ?? {}).map(
        ([name, value]) => `export const ${name} = ${JSON.stringify(value)}`,
      ),
      listOf('export default mount(', [quoted(pluginId), quoted(page.path), 'Page'], ')'),
    ],
  ])
}
