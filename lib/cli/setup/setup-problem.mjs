/** Something the reader can put right: printed as one sentence, with the end of a log where that helps. */
export class SetupProblem extends Error {
  /**
   * @param {string} sentence what is wrong and what to do next
   * @param {string} [log] what the failing program said
   */
  constructor(sentence, log = '') {
    super(sentence)
    this.name = 'SetupProblem'
    this.log = log
  }
}

/**
 * @param {string} text
 * @param {number} count
 * @returns {string}
 */
export function lastLines(text, count) {
  return text.trimEnd().split('\n').slice(-count).join('\n')
}
