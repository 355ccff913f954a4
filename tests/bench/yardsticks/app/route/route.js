import { connection } from 'next/server'

export async function GET() {
  await connection()
  return Response.json({ name: 'Ada Buyer', companyName: 'Nordwerk Pumps Ltd', isStaff: false, cartCount: 3 })
}
