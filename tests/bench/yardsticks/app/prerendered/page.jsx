import { Cards } from '../cards.jsx'

export default function Prerendered() {
  return <Cards />
}
