import { findRows } from './find-rows.ts'
import { proveRows } from './prove-rows.ts'
import { openSite } from './rig.ts'

process.exitCode = await proveRows({
  args: process.argv.slice(2),
  loadRows: findRows,
  openSite,
  tell: (line) => console.log(line),
})
