import createNextIntlPlugin from 'next-intl/plugin'

const withMessages = createNextIntlPlugin('./app/i18n.ts')

/** @type {import('next').NextConfig} */
const config = {
  cacheComponents: true,
  partialPrefetching: true,
  poweredByHeader: false,
  agentRules: false,
  images: { unoptimized: true },
  serverExternalPackages: ['libsql', 'mysql2', '@node-rs/argon2'],
  experimental: {
    // Kept in memory only: pages made from one database must not be served from another one's run.
    isrFlushToDisk: false,
    globalNotFound: true,
  },
}

export default withMessages(config)
