/** The parts of a mail, in the reader's language. */
export interface MailParts {
  readonly title: string
  readonly text: string
  readonly lines: readonly string[]
  readonly action: string
  /** The whole address that the link leads to. */
  readonly url: string
  readonly locale: string
}

/** A mail as text and as HTML; both say the same. */
export interface WrittenMail {
  readonly plainText: string
  readonly html: string
}

/**
 * Writes a mail: one table, styles in the tags and no picture, because that is what every mail program shows, and
 * nothing in it tells anybody that it was read.
 */
export function writeMail({ title, text, lines, action, url, locale }: MailParts): WrittenMail {
  const list = lines.map((line) => `• ${line}\n`).join('')
  return {
    plainText: [title, text, list, `${action}: ${url}`].filter((part) => part !== '').join('\n\n') + '\n',
    html: [
      `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head>`,
      '<body style="margin:0;padding:24px;background:#f6f7f8;color:#16181d;font:16px/1.5 system-ui,sans-serif">',
      '<table role="presentation" style="max-width:560px;margin:0 auto;background:#fff;border-radius:8px;padding:24px"><tr><td>',
      `<h1 style="font-size:20px;line-height:1.3;margin:0 0 12px">${escapeHtml(title)}</h1>`,
      `<p style="margin:0 0 16px">${escapeHtml(text)}</p>`,
      ...(lines.length > 0
        ? [`<ul style="margin:0 0 16px;padding-left:20px">${lines.map(item).join('')}</ul>`]
        : []),
      `<p style="margin:0"><a href="${escapeHtml(url)}" style="color:#1d4fd8">${escapeHtml(action)}</a></p>`,
      '</td></tr></table></body></html>',
    ].join(''),
  }
}

function item(line: string): string {
  return `<li>${escapeHtml(line)}</li>`
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}
