import { notFound } from 'next/navigation'

export function generateStaticParams(): { rest: string[] }[] {
  return [{ rest: ['build'] }]
}

/** Addresses that lead nowhere still get the shop's own page. */
export default function NoSuchPage(): never {
  notFound()
}
