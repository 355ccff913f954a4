import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Field } from '#lib/web/field.tsx'
import type { ChosenFilter, IndexFilter } from '../contract.ts'

export interface FilterFieldProps {
  readonly filter: IndexFilter<string>
  readonly chosen: ChosenFilter | undefined
}

/** The controls of one filter, by its kind. */
export async function FilterField({ filter, chosen }: FilterFieldProps): Promise<ReactNode> {
  const [say, words] = await Promise.all([getTranslations('index-page'), getTranslations()])
  const { id, kind } = filter
  const label = words(filter.label)
  const [value = ''] = chosen?.values ?? []
  switch (kind) {
    case 'text':
      return <Field name={id} label={label} defaultValue={value} maxLength={120} />
    case 'choice':
      return (
        <fieldset className="grid gap-1.5">
          <legend className="mb-1.5 text-14 font-medium">{label}</legend>
          {filter.options.map((option) => (
            <label key={option.value} className="flex min-h-6 items-center gap-2 text-14">
              <input
                type="checkbox"
                name={id}
                value={option.value}
                defaultChecked={chosen?.values.includes(option.value)}
                className="size-4 accent-accent"
              />
              {words(option.label)}
            </label>
          ))}
        </fieldset>
      )
    case 'presence':
    case 'truth':
      return (
        <Field
          name={id}
          label={label}
          defaultValue={value}
          options={['', 'yes', 'no'].map((one) => ({ value: one, label: say(`answers.${one || 'any'}`) }))}
        />
      )
    case 'days':
    case 'amounts':
      return (
        <fieldset className="grid gap-1.5">
          <legend className="mb-1.5 text-14 font-medium">{label}</legend>
          <div className="grid grid-cols-2 gap-2">
            {(['from', 'to'] as const).map((end) => (
              <Field
                key={end}
                name={`${id}.${end}`}
                label={say(end)}
                defaultValue={chosen?.[end] ?? ''}
                {...(kind === 'days' ? { type: 'date' } : { inputMode: 'decimal', maxLength: 18 })}
              />
            ))}
          </div>
        </fieldset>
      )
  }
}
