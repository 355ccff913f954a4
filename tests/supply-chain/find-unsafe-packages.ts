import { compareVersions } from './compare-versions.ts'
import type { Floor } from './floors.ts'
import { floors, freeLicences, installScripts, otherLicences, unnamedLicences } from './floors.ts'

/** A package as package-lock.json lists it. */
export interface LockedPackage {
  readonly version?: string
  readonly resolved?: string
  readonly integrity?: string
  readonly hasInstallScript?: boolean
  readonly license?: string
  /** For some systems only, so that it may be missing from the disk. */
  readonly optional?: boolean
}

/** By its place: `node_modules/a/node_modules/b` is a copy of `b` for `a`. */
export type LockedPackages = Readonly<Record<string, LockedPackage>>

const registry = /^https:\/\/registry\.npmjs\.org\//

/** Everything that must not be installed, one sentence each. */
export function findUnsafePackages(packages: LockedPackages): readonly string[] {
  return Object.entries(packages)
    .filter(([place]) => place !== '')
    .flatMap(([place, locked]) => {
      const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length)
      return [
        breachOfFloor(place, name, locked),
        breachOfScript(place, name, locked),
        breachOfSource(place, locked),
        breachOfLicence(place, name, locked),
      ].filter((breach) => breach !== undefined)
    })
}

function breachOfFloor(place: string, name: string, { version = '0' }: LockedPackage): string | undefined {
  const floor = floors.find((known) => known.name === name)
  if (!floor || isSafe(version, floor)) return undefined
  return `${place} is ${version}, which has known holes: ${floor.advisories.join(', ')}.`
}

function isSafe(version: string, { safe }: Floor): boolean {
  return safe.some(
    ([from, below]) =>
      compareVersions(version, from) >= 0 && (below === undefined || compareVersions(version, below) < 0),
  )
}

function breachOfScript(place: string, name: string, locked: LockedPackage): string | undefined {
  if (!locked.hasInstallScript || installScripts.has(name)) return undefined
  return `${place} runs a script when it is installed. Read it, and list it with what it is for.`
}

/** Without an address npm asks the registry that it is set up with; with another one it asks whoever that is. */
function breachOfSource(place: string, { resolved, integrity, optional }: LockedPackage): string | undefined {
  if (resolved !== undefined && !registry.test(resolved)) return `${place} comes from ${resolved}.`
  if (integrity === undefined && !optional) return `${place} has no checksum. Run npm install again.`
  return undefined
}

function breachOfLicence(
  place: string,
  name: string,
  { license, optional }: LockedPackage,
): string | undefined {
  if (license === undefined) {
    return optional || unnamedLicences.has(name) ? undefined : `${place} names no licence.`
  }
  return isAllowed(license) ? undefined : `${place} is under ${license}, which is not on the list.`
}

/** Of licences joined by OR one is enough, of those joined by AND all must be on the list. */
function isAllowed(expression: string): boolean {
  return expression
    .replaceAll(/[()]/g, '')
    .split(/ OR /i)
    .some((choice) => choice.split(/ AND /i).every((name) => isListed(name.trim())))
}

function isListed(licence: string): boolean {
  return freeLicences.has(licence) || otherLicences.has(licence)
}
