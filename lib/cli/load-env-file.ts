import { existsSync } from 'node:fs'

// The command line reads `.env` as Next.js does; what the shell sets wins.
if (existsSync('.env')) process.loadEnvFile()
