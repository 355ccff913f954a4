// Made by `npm run plugins` from the plugin manifests. Change it there.
import cart from '#lib/cart/messages/de.json'

/** Every text of the installed shop, by its owner. */
export const messages = {
  cart,
}
