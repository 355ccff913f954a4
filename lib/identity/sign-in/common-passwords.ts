/**
 * Words that most passwords of 12 characters and more are made of. Lists of millions hold shorter ones nearly all:
 * who asks for 12 characters needs but these, and the patterns below.
 */
const words = new Set(
  `password passwort passwords passphrase mypassword yourpassword newpassword letmein letmeinnow welcome willkommen
  welcomeback admin administrator root superuser superman spiderman batman football baseball basketball fussball
  iloveyou ilovejesus ichliebedich princess sunshine sonnenschein monkey dragon master shadow michael jennifer
  charlie starwars pokemon trustno trustnoone changeme changemenow changethis geheim geheimnis geheimwort hallo
  hallowelt helloworld hello whatever computer internet summer sommer winter spring fruehling autumn herbst januar
  february monday montag default guest secret topsecret supersecret correcthorsebatterystaple portico portal shop
  webshop test testtest tester testing demo login anmelden user benutzer company firma office schatz liebling
  blink unbelievable mississippi bismillah christopher elizabeth alexander maximilian godisgood jesuschrist
  nothingelse fuckyou fuckyouall motherfucker liverpool manchester barcelona realmadrid bayernmuenchen`.split(
    /\s+/,
  ),
)
const rows = [
  '01234567890123456789',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiopasdfghjklzxcvbnm',
  'qwertzuiopasdfghjklyxcvbnm',
  'azertyuiopqsdfghjklmwxcvbn',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
  '1q2w3e4r5t6y7u8i9o0p',
  'q1w2e3r4t5y6u7i8o9p0',
]
const lookAlikes: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}
const shortestRun = 5

/** Whether a password is among those that are tried first, or one of them with digits or signs around it. */
export function isCommonPassword(password: string): boolean {
  const plain = lettersAndDigits(password)
  const read = lettersAndDigits(password.replaceAll(/[013457@$!]/g, (sign) => lookAlikes[sign] ?? sign))
  const bare = plain.replaceAll(/^\d+|\d+$/g, '')
  const bareRead = lettersAndDigits(
    password
      .replaceAll(/^[^\p{L}@$]+|[^\p{L}@$]+$/gu, '')
      .replaceAll(/[013457@$!]/g, (sign) => lookAlikes[sign] ?? sign),
  )
  return (
    [plain, read, bare, bareRead].some((text) => words.has(text) || isPattern(text)) || isPattern(password)
  )
}

/** A text in lower case without anything but letters and digits. */
export function lettersAndDigits(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
}

/** One thing over and over, or nothing but runs along the keys. */
function isPattern(text: string): boolean {
  return isRepeated(text) || isRuns(text.toLowerCase())
}

function isRepeated(text: string): boolean {
  if (text.length < 2) return false
  const length = (text + text).indexOf(text, 1)
  return length < text.length && (length <= 4 || words.has(text.slice(0, length).toLowerCase()))
}

function isRuns(text: string): boolean {
  let rest = text
  while (rest.length >= shortestRun) {
    const run = longestRun(rest)
    if (run < shortestRun) return false
    rest = rest.slice(run)
  }
  return text.length >= shortestRun && (rest === '' || text.length - rest.length >= 10)
}

function longestRun(text: string): number {
  for (let length = text.length; length >= shortestRun; length -= 1) {
    const part = text.slice(0, length)
    const back = [...part].toReversed().join('')
    if (rows.some((row) => row.includes(part) || row.includes(back))) return length
  }
  return 0
}
