/** What a thing tells at a glance. Never the only sign: the words say it too. */
export type Meaning = 'neutral' | 'good' | 'attention' | 'bad' | 'information'

/** Text, border and tint of each meaning. */
export const meaningLook: Readonly<Record<Meaning, string>> = {
  neutral: 'border-line bg-neutral-3 text-text',
  good: 'border-good-line bg-good-tint text-good',
  attention: 'border-attention-line bg-attention-tint text-attention',
  bad: 'border-bad-line bg-bad-tint text-bad',
  information: 'border-information-line bg-information-tint text-information',
}
