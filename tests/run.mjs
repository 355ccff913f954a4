// Nothing may be imported before this check: an old Node would stop at an import it does not know, without a word.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `The tests need Node 20.19 or newer; this is ${process.versions.node}. Install one from nodejs.org and try again.\n`,
  )
  process.exitCode = 1
} else {
  const { runSuites } = await import('./run/run-suites.mjs')
  process.exitCode = await runSuites(process.argv.slice(2))
}
