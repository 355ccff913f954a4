import { getLocale, getTimeZone, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { careWords } from '#lib/web/care-words.ts'
import { CheckField } from '#lib/web/check-field.tsx'
import { Field } from '#lib/web/field.tsx'
import { DesignSection, Specimen } from './design-section.tsx'
import { DraftSpecimen, RefusedSpecimen } from './form-specimen.tsx'
import { longWord } from './sample-words.ts'

const savedAt = '2027-03-12T12:03:00.000Z'

/** Fields with their words, and what forms say. */
export async function FormSection(): Promise<ReactNode> {
  const say = await getTranslations('design')
  const locale = await getLocale()
  const timeZone = await getTimeZone()
  const words = await careWords()
  const options = [{ value: 'one', label: say('samples.option') }]
  return (
    <DesignSection id="forms" title={say('sections.forms')}>
      <Specimen title={say('parts.field')} layout="columns">
        <Field name="design-plain" label={say('samples.field')} hint={say('samples.hint')} />
        <Field name="design-long" label={longWord} defaultValue={longWord} />
        <Field name="design-off" label={say('states.disabled')} defaultValue="4711" disabled />
        <Field name="design-choice" label={say('parts.select')} options={options} />
        <Field name="design-date" label={say('samples.date')} type="date" />
        <Field name="design-text" label={say('samples.note')} rows={2} />
        <CheckField name="design-box" label={say('samples.option')} hint={say('samples.hint')} isChecked />
        <CheckField name="design-switch" label={say('samples.option')} isChecked look="switch" />
      </Specimen>
      <Specimen title={say('parts.refused')} layout="stack">
        <div className="max-w-2xl">
          <RefusedSpecimen
            state={{
              message: say('samples.problem'),
              problems: [
                { path: 'design-iban', message: say('samples.wrongIban') },
                { path: 'design-agree', message: say('samples.missing') },
              ],
              values: { 'design-iban': 'AT00 0000' },
            }}
          >
            <Field name="design-iban" label="IBAN" hint={say('samples.hint')} />
            <CheckField name="design-agree" label={say('samples.option')} isChecked={false} />
          </RefusedSpecimen>
        </div>
      </Specimen>
      <Specimen title={say('parts.draft')} layout="stack">
        <DraftSpecimen
          restored={{ savedAt, isBehind: false }}
          locale={locale}
          timeZone={timeZone}
          words={words}
        />
        <DraftSpecimen
          restored={{ savedAt, isBehind: true }}
          locale={locale}
          timeZone={timeZone}
          words={words}
        />
      </Specimen>
    </DesignSection>
  )
}
