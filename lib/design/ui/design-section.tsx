import type { ReactNode } from 'react'

export interface DesignSectionProps {
  readonly id: string
  readonly title: string
  readonly children: ReactNode
}

/** Parts that do alike. */
export function DesignSection({ id, title, children }: DesignSectionProps): ReactNode {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="scroll-mt-4 border-t border-line pt-6 pb-10">
      <h2 id={`${id}-title`} className="mb-5 text-20">
        {title}
      </h2>
      <div className="grid grid-cols-1 gap-8">{children}</div>
    </section>
  )
}

export interface SpecimenProps {
  readonly title: string
  /** How its states stand: beside one another, or each as wide as there is room. */
  readonly layout?: 'row' | 'stack' | 'columns'
  readonly children: ReactNode
}

const layouts = {
  row: 'flex flex-wrap items-center gap-3',
  stack: 'grid grid-cols-1 gap-4',
  columns: 'grid grid-cols-1 items-start gap-4 sm:grid-cols-2 xl:grid-cols-3',
} as const

/** One part in its states. */
export function Specimen({ title, layout = 'row', children }: SpecimenProps): ReactNode {
  return (
    <div className="grid min-w-0 grid-cols-1 gap-3">
      <h3 className="text-13 font-medium text-muted">{title}</h3>
      <div className={layouts[layout]}>{children}</div>
    </div>
  )
}
