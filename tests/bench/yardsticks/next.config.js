/** As the shop is built, without its rewrites. */
export default { cacheComponents: true, partialPrefetching: true, poweredByHeader: false, agentRules: false }
