import { connection } from 'next/server'
import { Cards } from '../cards.jsx'

export default async function Dynamic() {
  await connection()
  return <Cards />
}
