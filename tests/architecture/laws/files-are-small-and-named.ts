import type { Breach, Law } from '../law.ts'
import { isGenerated } from '../owners.ts'

const mostLines = 250
const word = '[a-z0-9]+(?:-[a-z0-9]+)*'
const fileName = new RegExp(`^${word}(\\.(test|integration\\.test|spec|config|test-d))?\\.(ts|tsx|mjs)$`)
const folderName = new RegExp(
  `^(_?${word}|${word}\\.json|\\(${word}\\)|\\[(\\.\\.\\.)?[a-zA-Z]+\\]|\\[\\[\\.\\.\\.[a-zA-Z]+\\]\\])$`,
)
const saysNothing = /^(utils?|helpers?|types|common|misc|index)\./

export const filesAreSmallAndNamed: Law = {
  sentence: 'Files are small, kebab-case and named for what they do.',
  breaches: (sources) =>
    [...sources.values()]
      .filter(({ path }) => !isGenerated(path))
      .flatMap(({ path, text }): readonly Breach[] => {
        const folders = path.split('/')
        const name = folders.pop() ?? ''
        const lines = text.split('\n').filter((line) => line.trim() !== '').length
        const problems = [
          ...(lines > mostLines ? [`has ${lines} lines. Split it: ${mostLines} are the most.`] : []),
          ...(fileName.test(name) ? [] : ['is not named in kebab-case.']),
          ...(saysNothing.test(name) && path !== 'plugins/index.ts'
            ? ['says nothing by its name. Name it for what it does.']
            : []),
          ...folders
            .filter((folder) => !folderName.test(folder))
            .map((folder) => `lies in "${folder}", which is not kebab-case.`),
        ]
        return problems.map((problem) => ({ path, line: 1, problem }))
      }),
}
