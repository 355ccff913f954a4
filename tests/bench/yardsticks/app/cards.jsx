import Link from 'next/link'
const numbers = Array.from({ length: 24 }, (_, index) => index + 1)

/** As much as a page of products shows. */
export function Cards() {
  return (
    <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
      {numbers.map((number) => (
        <li key={number} className="rounded-card border border-line bg-surface p-4">
          <Link href={`/products/centrifugal-pump-${number}`} className="grid gap-2">
            <span className="text-12 text-muted">Halden</span>
            <span className="text-16 font-semibold">Centrifugal pump {number}, stainless steel, 230 V</span>
            <span className="text-13 text-muted">
              For clear water up to 60 °C, self-priming, with thermal overload protection and a cable of 10 m.
            </span>
            <span className="font-mono text-13">SKU-{100_000 + number}</span>
            <span className="text-16 font-semibold">€ {100 + number}.00</span>
            <span className="text-12 text-muted">per piece, plus VAT</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
