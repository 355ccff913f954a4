/** The values that an ICU message names, sorted: `{count, plural, one {a piece} other {# pieces}}` names `count`. */
export function placeholders(message: string): readonly string[] {
  const names = new Set<string>()
  let position = 0

  const readText = (): void => {
    while (position < message.length && message[position] !== '}') {
      if (message[position] === '{') readArgument()
      else position += 1
    }
  }
  const readArgument = (): void => {
    const [head = '', name = '', next] = /^\{\s*(\w+)\s*([,}])/.exec(message.slice(position)) ?? []
    names.add(name)
    position += head.length
    if (next !== ',') return
    while (position < message.length && message[position] !== '}') {
      const isText = message[position] === '{'
      position += 1
      if (!isText) continue
      readText()
      position += 1
    }
    position += 1
  }

  readText()
  return [...names].sort()
}
