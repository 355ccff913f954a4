import { z } from 'zod'

/** Somebody's views of one list. */
export const mostViews = 30
export const listId = z.string().min(1).max(80)
export const viewId = z.string().max(32)
export const viewName = z
  .string()
  .trim()
  .min(1, 'index-page.problems.noName')
  .max(60, 'index-page.problems.longName')
/** What stands behind the question mark of an address. It is read like any other when the view is opened. */
export const viewQuery = z.string().max(1500, 'index-page.problems.longView')
