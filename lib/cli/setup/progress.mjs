const PULSE_MS = 10_000
const INDENT = '      '

/**
 * Numbered steps with elapsed seconds. A step that takes long says every few seconds that it lives and what it does.
 *
 * @param {number} total
 * @param {(line: string) => void} [write]
 */
export function createProgress(total, write = (line) => process.stdout.write(`${line}\n`)) {
  let number = 0
  return {
    /**
     * @template T
     * @param {string} title
     * @param {(latest: (line: string) => void) => Promise<T>} work a text it answers with says what came of it
     * @returns {Promise<T>}
     */
    async step(title, work) {
      number += 1
      write(`[${number}/${total}] ${title}`)
      const startedAt = performance.now()
      let doing = 'working'
      const pulse = setInterval(() => {
        write(`${INDENT}${secondsSince(startedAt)} … ${doing}`)
      }, PULSE_MS)
      try {
        const outcome = await work((line) => {
          doing = line.trim() === '' ? doing : line.trim().slice(0, 90)
        })
        write(`${INDENT}${typeof outcome === 'string' ? outcome : 'done'} (${secondsSince(startedAt)})`)
        return outcome
      } finally {
        clearInterval(pulse)
      }
    },
  }
}

/**
 * @param {number} startedAt a reading of `performance.now()`
 * @returns {string}
 */
export function secondsSince(startedAt) {
  return `${((performance.now() - startedAt) / 1000).toFixed(1)} s`
}
