import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { DesignSection, Specimen } from './design-section.tsx'

const colours = {
  ground: 'bg-ground',
  surface: 'bg-surface',
  sunken: 'bg-sunken',
  hover: 'bg-hover',
  line: 'bg-line',
  control: 'bg-control',
  muted: 'bg-muted',
  text: 'bg-text',
  accent: 'bg-accent',
  'accent-line': 'bg-accent-line',
  'accent-tint': 'bg-accent-tint',
  good: 'bg-good',
  'good-tint': 'bg-good-tint',
  attention: 'bg-attention',
  'attention-tint': 'bg-attention-tint',
  bad: 'bg-bad',
  'bad-tint': 'bg-bad-tint',
  information: 'bg-information',
  'information-tint': 'bg-information-tint',
} as const

const sizes = {
  44: 'text-44',
  32: 'text-32',
  24: 'text-24',
  20: 'text-20',
  16: 'text-16',
  15: 'text-15',
  14: 'text-14',
  13: 'text-13',
  12: 'text-12',
} as const

/** Colours of the reader's appearance, and sizes of type. */
export async function TokenSection(): Promise<ReactNode> {
  const say = await getTranslations('design')
  return (
    <DesignSection id="tokens" title={say('sections.tokens')}>
      <Specimen title={say('colours')} layout="stack">
        <Swatches />
      </Specimen>
      <Specimen title={say('type')} layout="stack">
        {Object.entries(sizes)
          .toReversed()
          .map(([size, look]) => (
            <p key={size} className={`${look} wrap-anywhere`}>
              {say('sampleSentence')} <span className="text-13 text-muted">{size}</span>
            </p>
          ))}
      </Specimen>
    </DesignSection>
  )
}

function Swatches(): ReactNode {
  return (
    <ul className="grid grid-cols-2 gap-x-4 gap-y-2 rounded-card border border-line bg-surface p-4 text-13 sm:grid-cols-3 xl:grid-cols-5">
      {Object.entries(colours).map(([name, look]) => (
        <li key={name} className="flex items-center gap-2">
          <span className={`${look} size-5 shrink-0 rounded-control border border-line`} />
          <span className="truncate">{name}</span>
        </li>
      ))}
    </ul>
  )
}
