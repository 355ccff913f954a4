import { fileURLToPath } from 'node:url'
import createNextIntlPlugin from 'next-intl/plugin'

const withMessages = createNextIntlPlugin('./app/i18n.ts')

/** @type {import('next').NextConfig} */
const config = {
  cacheComponents: true,
  partialPrefetching: true,
  poweredByHeader: false,
  agentRules: false,
  images: { unoptimized: true },
  // Both keep what they hold in memory, and hear from the change log what is old: see lib/decisions/0005.
  cacheHandler: pathOf('./lib/web/cache/page-cache.mjs'),
  cacheHandlers: { default: pathOf('./lib/web/cache/data-cache.mjs') },
  serverExternalPackages: ['libsql', 'mysql2', '@node-rs/argon2', 'pdfkit', 'fontkit', 'exceljs'],
  // Public pages live below their language; English, the default one, has no prefix. A file would not reach these
  // rules: what is in `public` is found first.
  redirects: async () => [
    { source: '/en', destination: '/', permanent: true },
    { source: '/en/:path*', destination: '/:path*', permanent: true },
    ...['account', 'admin', 'cart', 'checkout'].flatMap((area) => [
      guestRedirect(`/${area}`),
      guestRedirect(`/${area}/:path*`),
    ]),
  ],
  rewrites: async () => ({
    beforeFiles: [{ source: '/', destination: '/en' }],
    afterFiles: [
      {
        source:
          '/:path((?!(?:en|de|api|_next|account|admin|cart|checkout|search|sign-in|register|invitation|dev|api-reference)(?:/|$)).*)',
        destination: '/en/:path',
      },
    ],
    fallback: [],
  }),
  experimental: {
    // Kept in memory only: pages made from one database must not be served from another one's run.
    isrFlushToDisk: false,
    globalNotFound: true,
    // Personal pages wait for what they show, on purpose.
    instantInsights: { validationLevel: 'manual-warning' },
  },
}

export default withMessages(config)

/**
 * A courtesy to guests, who get a true redirect this way. What is behind it guards itself.
 *
 * @param {string} source
 */
function guestRedirect(source) {
  return {
    source,
    missing: ['next-auth.session-token', '__Secure-next-auth.session-token'].map((key) => ({
      type: /** @type {const} */ ('cookie'),
      key,
    })),
    destination: `/sign-in?next=${source}`,
    permanent: false,
  }
}

/** @param {string} file */
function pathOf(file) {
  return fileURLToPath(new URL(file, import.meta.url))
}
