/** How much room the navigation of the back office takes beside the page. */
export const sidebarWidths = ['wide', 'narrow'] as const

export type SidebarWidth = (typeof sidebarWidths)[number]

export const sidebarCookie = 'sidebar'

export function isSidebarWidth(value: unknown): value is SidebarWidth {
  return sidebarWidths.some((width) => width === value)
}
