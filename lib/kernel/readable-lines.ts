/** Whatever takes text. */
interface Sink {
  write(text: string): unknown
}

const machineFields = new Set(['level', 'time', 'pid', 'hostname', 'msg', 'error'])

/** Turns the log's lines of JSON into lines for people, for whoever develops the shop. */
export function readableLines(sink: Sink): Sink {
  return { write: (line) => sink.write(`${readable(JSON.parse(line) as Record<string, unknown>)}\n`) }
}

function readable(line: Readonly<Record<string, unknown>>): string {
  const time = String(line['time']).slice(11, 23)
  const fields = Object.entries(line)
    .filter(([name]) => !machineFields.has(name))
    .map(([name, value]) => ` ${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`)
  const { stack } = (line['error'] ?? {}) as { readonly stack?: unknown }
  const trace = typeof stack === 'string' ? `\n${stack}` : ''
  return `${time} ${String(line['level']).padEnd(5)} ${String(line['msg'])}${fields.join('')}${trace}`
}
