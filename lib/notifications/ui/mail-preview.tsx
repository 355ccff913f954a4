import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Card } from '#lib/ui/card.tsx'
import type { MailPreviewAnswer } from '../queries/preview-mail.ts'

/** A mail with sample values: its parts as a mail program shows them, and the same as plain text. */
export async function MailPreview({
  preview,
}: {
  readonly preview: MailPreviewAnswer['previews'][number]
}): Promise<ReactNode> {
  const say = await getTranslations('notifications.templates')
  const { locale, title, text, lines, action, plainText } = preview
  return (
    <Card title={say(`in.${locale}`)}>
      <div className="grid gap-4">
        <p className="text-13 text-muted">
          {say('subject')}: <span className="font-medium text-text">{title}</span>
        </p>
        <div lang={locale} className="rounded-control border border-line bg-sunken p-4 sm:p-6">
          <div className="mx-auto grid max-w-140 gap-3 rounded-card bg-surface p-5 text-16">
            <p className="text-20 font-semibold">{title}</p>
            <p>{text}</p>
            {lines.length > 0 && (
              <ul className="list-disc pl-5">
                {lines.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            )}
            <p className="text-accent underline underline-offset-3">{action}</p>
          </div>
        </div>
        <details>
          <summary className="w-fit text-14 text-accent underline underline-offset-3">{say('plain')}</summary>
          <p
            lang={locale}
            className="mt-2 rounded-control border border-line bg-sunken p-3 font-mono text-13 wrap-anywhere whitespace-pre-wrap"
          >
            {plainText}
          </p>
        </details>
      </div>
    </Card>
  )
}
