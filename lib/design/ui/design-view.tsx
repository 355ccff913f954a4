import { clsx } from 'clsx'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { PageHeader } from '#lib/ui/page-header.tsx'
import { SectionNav } from '#lib/ui/section-nav.tsx'
import { Tabs } from '#lib/ui/tabs.tsx'
import type { Theme } from '#lib/web/theme.ts'
import { ActionSection } from './action-section.tsx'
import { ChartSection } from './chart-section.tsx'
import { ControlSection } from './control-section.tsx'
import { DataSection } from './data-section.tsx'
import { FormSection } from './form-section.tsx'
import { OverlaySection } from './overlay-section.tsx'
import { ProgressSection } from './progress-section.tsx'
import { TokenSection } from './token-section.tsx'
import { WaySection } from './way-section.tsx'
import { WordSection } from './word-section.tsx'

const sections = [
  'tokens',
  'actions',
  'words',
  'controls',
  'forms',
  'overlays',
  'ways',
  'data',
  'progress',
  'charts',
] as const

export interface DesignViewProps {
  /** Nothing where the reader's own appearance is meant. */
  readonly theme: Theme | undefined
  /** Whether the address asks for a notice that becomes a toast. */
  readonly isSaid: boolean
}

/** Every part of the interface in its states. */
export async function DesignView({ theme, isSaid }: DesignViewProps): Promise<ReactNode> {
  const say = await getTranslations('design')
  const here = '/admin/design'
  return (
    <>
      <PageHeader title={say('title')} text={say('text')} />
      <Tabs
        label={say('themes.label')}
        tabs={[
          { href: here, label: say('themes.own'), isCurrent: theme === undefined },
          { href: `${here}?theme=light`, label: say('themes.light'), isCurrent: theme === 'light' },
          { href: `${here}?theme=dark`, label: say('themes.dark'), isCurrent: theme === 'dark' },
        ]}
      />
      <div className="lg:flex lg:gap-8">
        <SectionNav
          label={say('sectionsLabel')}
          sections={sections.map((id) => ({ id, label: say(`sections.${id}`) }))}
        />
        <div
          className={clsx(
            'min-w-0 flex-1',
            theme && '-m-4 bg-ground p-4 text-text',
            theme === 'light' && 'scheme-light',
            theme === 'dark' && 'scheme-dark',
          )}
        >
          <TokenSection />
          <ActionSection />
          <WordSection />
          <ControlSection />
          <FormSection />
          <OverlaySection isSaid={isSaid} />
          <WaySection />
          <DataSection />
          <ProgressSection />
          <ChartSection />
        </div>
      </div>
    </>
  )
}
