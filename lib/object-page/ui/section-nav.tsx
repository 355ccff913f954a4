import type { ReactNode } from 'react'
import type { ObjectSection } from '../object-parts.ts'

export interface SectionNavProps {
  readonly label: string
  readonly sections: readonly Pick<ObjectSection, 'id' | 'label'>[]
}

/** Below this everything is in sight anyway. */
const fewest = 3

/** Ways to the parts of a long page; they stay in sight while it is read. */
export function SectionNav({ label, sections }: SectionNavProps): ReactNode {
  if (sections.length < fewest) return null
  return (
    <nav aria-label={label} className="sticky top-0 z-10 mb-6 overflow-x-auto border-b border-line bg-ground">
      <ul className="flex gap-x-1">
        {sections.map(({ id, label: name }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              className="inline-flex min-h-(--control-height) items-center rounded-control px-3 text-14 whitespace-nowrap text-muted hover:bg-hover hover:text-text"
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
