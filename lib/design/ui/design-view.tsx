import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { PageHeader } from '#lib/ui/page-header.tsx'
import { SectionNav } from '#lib/ui/section-nav.tsx'
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
  /** Whether the address asks for a notice that becomes a toast. */
  readonly isSaid: boolean
}

/** Every part of the interface in its states. */
export async function DesignView({ isSaid }: DesignViewProps): Promise<ReactNode> {
  const say = await getTranslations('design')
  return (
    <>
      <PageHeader title={say('title')} text={say('text')} />
      <div className="lg:flex lg:gap-8">
        <SectionNav
          label={say('sectionsLabel')}
          sections={sections.map((id) => ({ id, label: say(`sections.${id}`) }))}
        />
        <div className="min-w-0 flex-1">
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
