import { verifySync } from 'otplib'

const stepSeconds = 30

/**
 * The time step (RFC 6238) that a code belongs to: this one, or one before or after it, because clocks differ and
 * people type slowly. Nothing for a wrong code.
 */
export function stepOfCode(secret: string, typed: string, now: Date): number | undefined {
  const token = typed.replaceAll(/\s/g, '')
  if (!/^\d{6}$/.test(token)) return undefined
  const epoch = Math.floor(now.getTime() / 1000)
  const found = verifySync({ secret, token, epoch, epochTolerance: stepSeconds })
  return found.valid && 'timeStep' in found ? found.timeStep : undefined
}
