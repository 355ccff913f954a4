import { networkOnlyByOutbound } from '../laws/network-only-by-outbound.ts'
import { pagesWriteNoMarkup } from '../laws/pages-write-no-markup.ts'
import type { Seed } from './seed.ts'

export const safetySeeds: readonly Seed[] = [
  {
    what: 'code that speaks to the network, sends mail or starts programs by itself',
    law: networkOnlyByOutbound,
    files: {
      'lib/orders/tell.ts': `import { request } from 'node:https'
        import { fetch } from 'undici'
        import { createTransport } from 'nodemailer'
        const run = () => import('node:child_process')`,
      'plugins/field-service/resolve.ts': "import { lookup } from 'node:dns/promises'",
    },
    lines: [
      ...[1, 2, 3, 4].map((line) => `lib/orders/tell.ts:${line}`),
      'plugins/field-service/resolve.ts:1',
    ],
  },
  {
    what: 'the guarded client, the post office, types, tools and tests pass',
    law: networkOnlyByOutbound,
    files: {
      'lib/kernel/outbound/open.ts': "import { Agent } from 'undici'",
      'lib/notifications/mail/post.ts': "import { createTransport } from 'nodemailer'",
      'lib/web/watch.ts': "import type { Server } from 'node:http'",
      'lib/cli/serve.ts': "import { createServer } from 'node:http'",
      'lib/orders/tell.test.ts': "import { createServer } from 'node:http'",
    },
    lines: [],
  },
  {
    what: 'a page that writes markup or styles itself',
    law: pagesWriteNoMarkup,
    files: {
      'lib/catalog/ui/text.tsx': `const a = <p dangerouslySetInnerHTML={{ __html: product.text }} />
        const b = <p style={{ color: 'red' }} />
        const c = <iframe srcDoc={text} />
        element.innerHTML = text`,
    },
    lines: [1, 2, 3, 4].map((line) => `lib/catalog/ui/text.tsx:${line}`),
  },
  {
    what: 'elements, classes and the script of the appearance pass',
    law: pagesWriteNoMarkup,
    files: {
      'app/layout.tsx': 'const a = <script dangerouslySetInnerHTML={{ __html: themeScript }} />',
      'lib/catalog/ui/text.tsx': 'const a = <p className="text-14">{text}</p>\nelement.textContent = text',
    },
    lines: [],
  },
]
