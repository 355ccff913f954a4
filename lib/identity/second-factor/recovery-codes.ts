import { createHash } from 'node:crypto'

const codeCount = 10
const codeLength = 16

/** Codes for the day on which the phone is lost: 80 random bits each, which no guessing finds. */
export function newRecoveryCodes(newId: () => string): readonly string[] {
  return Array.from({ length: codeCount }, () => {
    const chance = newId().slice(-codeLength)
    return chance.replaceAll(/(.{4})(?=.)/g, '$1-')
  })
}

/** What is kept of a code, however it was typed. */
export function hashRecoveryCode(personId: string, typed: string): string {
  const plain = typed.toLowerCase().replaceAll(/[^0-9a-z]/g, '')
  return createHash('sha256').update(`${personId} ${plain}`).digest('hex')
}
