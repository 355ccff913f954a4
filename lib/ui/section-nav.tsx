import type { ReactNode } from 'react'

/** A part of a long page. */
export interface PageSection {
  /** Of the element that it begins with. */
  readonly id: string
  readonly label: string
}

export interface SectionNavProps {
  readonly label: string
  readonly sections: readonly PageSection[]
}

/** The parts of a long page, each a jump away; beside them where there is room. */
export function SectionNav({ label, sections }: SectionNavProps): ReactNode {
  return (
    <nav
      aria-label={label}
      className="top-4 max-lg:mb-6 lg:sticky lg:max-h-[calc(100dvh-2rem)] lg:w-44 lg:shrink-0 lg:self-start lg:overflow-y-auto"
    >
      <ul className="flex flex-wrap gap-x-1 lg:flex-col lg:border-l lg:border-line">
        {sections.map(({ id, label: words }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              className="flex min-h-9 items-center rounded-control px-3 text-14 text-muted -outline-offset-2 wrap-anywhere hover:bg-hover hover:text-text lg:rounded-l-none"
            >
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
