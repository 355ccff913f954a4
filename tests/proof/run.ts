import { findRows } from './find-rows.ts'
import { proveRows } from './prove-rows.ts'
import { openSite } from './rig.ts'

// What a row runs in this process must not fill the screen with its log.
process.env['LOG_LEVEL'] ??= 'silent'

process.exitCode = await proveRows({
  args: process.argv.slice(2),
  loadRows: findRows,
  openSite,
  tell: (line) => console.log(line),
})
