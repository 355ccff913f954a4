import type { NumberKeeper } from './contract.ts'
import { series } from './repository.ts'

const keeper: NumberKeeper = {
  async next(ctx, id) {
    if (!(await series(ctx).advance(id))) {
      await series(ctx).begin(id)
      await series(ctx).advance(id)
    }
    return series(ctx).lastTaken(id)
  },
}

export default keeper
