import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { PageHeader } from '#lib/ui/page-header.tsx'
import type { ObjectList, ObjectSection } from '../object-parts.ts'
import { backHref } from '../way-back.ts'
import { SectionNav } from './section-nav.tsx'

export interface ObjectPageProps {
  /** Where the way back leads. */
  readonly list: ObjectList
  /** The object's number or name, as people say it: `Order O-000123`. */
  readonly title: ReactNode
  /** How far it is, in the reader's words: `ObjectStatus`, or a `Badge`. */
  readonly status?: ReactNode
  /** One or two sentences: where it came from, what comes next and who acts. */
  readonly text?: ReactNode
  /** What can be done now, the next step first: `ObjectSteps`. */
  readonly steps?: ReactNode
  /** What the reader should know before anything else. */
  readonly notice?: ReactNode
  /** The work itself. From three sections on, ways to them stand above. */
  readonly sections: readonly ObjectSection[]
  /** People, money and links beside the work: `RailSection`s. Below it on narrow screens. */
  readonly rail?: ReactNode
  /** What happened and what people said, at the end: `Timeline`. */
  readonly timeline?: { readonly label: string; readonly content: ReactNode }
}

/** The page of one object, the same for every kind: what it is, what to do next, the work, what goes with it. */
export async function ObjectPage(props: ObjectPageProps): Promise<ReactNode> {
  const { list, title, status, text, steps, notice, rail, timeline } = props
  const say = await getTranslations('object-page')
  const shown = props.sections.filter(({ content }) => content !== null && content !== undefined)
  const last = timeline && { id: 'timeline', ...timeline }
  return (
    <article>
      <PageHeader
        crumbs={[{ label: list.label, href: backHref(list.href, list.from) }]}
        title={title}
        status={status}
        text={text}
        actions={steps}
      />
      {notice && <div className="mb-6 grid gap-3">{notice}</div>}
      <SectionNav label={say('sections')} sections={last ? [...shown, last] : shown} />
      <div className="grid grid-cols-1 gap-6 xl:grid-cols-[minmax(0,1fr)_20rem] xl:grid-rows-[auto_1fr] xl:items-start">
        <div
          className={rail ? 'grid min-w-0 grid-cols-1 gap-6' : 'grid min-w-0 grid-cols-1 gap-6 xl:col-span-2'}
        >
          {shown.map(({ id, content }) => (
            <div key={id} id={id} className="min-w-0 scroll-mt-16">
              {content}
            </div>
          ))}
        </div>
        {rail && (
          <aside
            aria-label={say('side')}
            className="grid min-w-0 gap-4 xl:col-start-2 xl:row-span-2 xl:row-start-1"
          >
            {rail}
          </aside>
        )}
        {last && (
          <div id={last.id} className="min-w-0 scroll-mt-16">
            {last.content}
          </div>
        )}
      </div>
    </article>
  )
}
