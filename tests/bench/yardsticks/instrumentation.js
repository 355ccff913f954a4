/** Without this file the bundler would look for one in the folders above, and find the shop's. */
export function register() {}
