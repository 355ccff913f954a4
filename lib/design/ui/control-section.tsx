import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Checkbox, Radio, Switch } from '#lib/ui/choice.tsx'
import { FileDrop } from '#lib/ui/file-drop.tsx'
import { NumberStepper } from '#lib/ui/number-stepper.tsx'
import { Select } from '#lib/ui/select.tsx'
import { TextArea, TextInput } from '#lib/ui/text-input.tsx'
import { DesignSection, Specimen } from './design-section.tsx'
import { longWord } from './sample-words.ts'

/** What is typed and chosen in, without the words around it. */
export async function ControlSection(): Promise<ReactNode> {
  const say = await getTranslations('design')
  const [field, bad, off] = [say('samples.field'), say('states.error'), say('states.disabled')]
  const options = [
    { value: 'one', label: say('samples.option') },
    { value: 'two', label: longWord },
  ]
  const words = { less: say('samples.less'), more: say('samples.oneMore') }
  const file = { choose: say('samples.chooseFile'), limits: say('samples.fileLimits') }
  return (
    <DesignSection id="controls" title={say('sections.controls')}>
      <Specimen title={say('parts.text')} layout="columns">
        <TextInput aria-label={field} placeholder={field} />
        <TextInput aria-label={field} defaultValue={longWord} />
        <TextInput aria-label={bad} defaultValue={bad} aria-invalid />
        <TextInput aria-label={off} defaultValue={off} disabled />
        <TextInput aria-label={say('samples.date')} type="date" defaultValue="2027-03-12" />
        <TextInput aria-label={say('samples.date')} type="date" disabled />
        <TextArea aria-label={field} rows={3} defaultValue={say('sampleSentence')} />
        <TextArea aria-label={bad} rows={3} defaultValue={bad} aria-invalid />
        <TextArea aria-label={off} rows={3} defaultValue={off} disabled />
      </Specimen>
      <Specimen title={say('parts.select')} layout="columns">
        <Select aria-label={field} options={options} />
        <Select aria-label={bad} options={options} defaultValue="two" aria-invalid />
        <Select aria-label={off} options={options} disabled />
      </Specimen>
      <Specimen title={say('parts.choice')}>
        <Checkbox aria-label={field} />
        <Checkbox aria-label={field} defaultChecked />
        <Checkbox aria-label={bad} aria-invalid />
        <Checkbox aria-label={off} disabled />
        <Checkbox aria-label={off} disabled defaultChecked />
        <span className="w-4" />
        <Radio aria-label={field} name="design-radio" />
        <Radio aria-label={field} name="design-radio" defaultChecked />
        <Radio aria-label={bad} name="design-radio" aria-invalid />
        <Radio aria-label={off} disabled />
        <Radio aria-label={off} disabled defaultChecked />
        <span className="w-4" />
        <Switch aria-label={field} />
        <Switch aria-label={field} defaultChecked />
        <Switch aria-label={bad} aria-invalid />
        <Switch aria-label={off} disabled />
        <Switch aria-label={off} disabled defaultChecked />
      </Specimen>
      <Specimen title={say('parts.stepper')}>
        <NumberStepper aria-label={field} defaultValue={12} min={0} words={words} />
        <NumberStepper aria-label={bad} defaultValue={-1} aria-invalid words={words} />
        <NumberStepper aria-label={off} defaultValue={1} disabled words={words} />
      </Specimen>
      <Specimen title={say('parts.file')} layout="columns">
        <FileDrop aria-label={field} words={file} />
        <FileDrop aria-label={bad} words={file} aria-invalid />
        <FileDrop aria-label={off} words={file} disabled />
      </Specimen>
    </DesignSection>
  )
}
