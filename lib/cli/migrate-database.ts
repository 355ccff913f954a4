import './load-env-file.ts'
import { migrate } from '#lib/kernel/database/migrate.ts'

const url = process.env['DATABASE_URL']
if (!url) throw new Error('DATABASE_URL is not set. Copy .env.example to .env and set it.')
const applied = await migrate(url)
console.log(applied.length === 0 ? 'The database is up to date.' : `Applied ${applied.join(', ')}.`)
