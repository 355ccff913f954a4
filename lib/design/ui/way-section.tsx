import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Badge } from '#lib/ui/badge.tsx'
import { Breadcrumbs } from '#lib/ui/breadcrumbs.tsx'
import { Button } from '#lib/ui/button.tsx'
import { PageHeader } from '#lib/ui/page-header.tsx'
import { Pagination } from '#lib/ui/pagination.tsx'
import { SectionNav } from '#lib/ui/section-nav.tsx'
import { Stepper } from '#lib/ui/stepper.tsx'
import { Tabs } from '#lib/ui/tabs.tsx'
import { DesignSection, Specimen } from './design-section.tsx'
import { longWord } from './sample-words.ts'

const here = '/admin/design'

/** What says where one is, and leads on. */
export async function WaySection(): Promise<ReactNode> {
  const say = await getTranslations('design')
  const words = {
    done: say('steps.done'),
    current: say('steps.current'),
    coming: say('steps.coming'),
    failed: say('steps.failed'),
  }
  return (
    <DesignSection id="ways" title={say('sections.ways')}>
      <Specimen title={say('parts.header')} layout="stack">
        <div>
          <PageHeader
            title={longWord}
            headingLevel={3}
            crumbs={[{ label: say('samples.orders'), href: '/admin/orders' }]}
            status={<Badge meaning="good">{say('samples.delivered')}</Badge>}
            text={say('sampleSentence')}
            actions={<Button look="primary">{say('samples.open')}</Button>}
          />
        </div>
        <Breadcrumbs
          crumbs={[
            { label: say('samples.orders'), href: '/admin/orders' },
            { label: longWord, href: `${here}#ways` },
          ]}
        />
      </Specimen>
      <Specimen title={say('parts.tabs')} layout="stack">
        <Tabs
          label={say('parts.tabs')}
          tabs={[
            { href: `${here}#ways`, label: say('samples.all'), isCurrent: true, count: 128 },
            { href: '/admin/orders', label: say('samples.waiting'), isCurrent: false, count: 3 },
            { href: '/admin/tasks', label: longWord, isCurrent: false },
          ]}
        />
      </Specimen>
      <Specimen title={say('parts.sections')} layout="stack">
        <div>
          <SectionNav
            label={say('parts.sections')}
            sections={[
              { id: 'tokens', label: say('sections.tokens') },
              { id: 'ways', label: longWord },
            ]}
          />
        </div>
      </Specimen>
      <Specimen title={say('parts.steps')} layout="stack">
        <Stepper
          label={say('parts.steps')}
          words={words}
          steps={[
            { label: say('samples.placed'), state: 'done', text: '12 Mar 2027' },
            { label: say('samples.inDelivery'), state: 'current', text: '15 Mar 2027' },
            { label: say('samples.delivered'), state: 'coming' },
          ]}
        />
        <Stepper
          label={say('parts.steps')}
          words={words}
          steps={[
            { label: say('samples.placed'), state: 'done' },
            { label: longWord, state: 'failed', text: say('samples.problem') },
            { label: say('samples.delivered'), state: 'coming' },
          ]}
        />
      </Specimen>
      <Specimen title={say('parts.pages')} layout="stack">
        <Pagination
          page={2}
          pageCount={9}
          hrefOf={() => here}
          words={{
            label: say('parts.pages'),
            previous: say('samples.previous'),
            next: say('samples.next'),
            position: say('samples.position'),
          }}
        />
      </Specimen>
    </DesignSection>
  )
}
