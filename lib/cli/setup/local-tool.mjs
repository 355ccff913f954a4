import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/**
 * The script behind an installed package's command, so that `node script` starts it on every system without a shell.
 *
 * @param {string} root
 * @param {string} packageName
 * @param {string} [command] its name where the package has several
 * @returns {string}
 */
export function localTool(root, packageName, command = packageName) {
  const folder = join(root, 'node_modules', packageName)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return join(folder, typeof bin === 'string' ? bin : bin[command])
}

/**
 * @param {readonly string[]} names
 * @param {string | undefined} searchPath the PATH
 * @returns {string | undefined}
 */
export function findProgram(names, searchPath = process.env['PATH']) {
  // Debian keeps servers in /usr/sbin, which is not on every user's PATH.
  const folders = [...(searchPath ?? '').split(delimiter), '/usr/sbin']
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) => existsSync(file))
}
