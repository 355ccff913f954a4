import { expect, test } from 'vitest'
import { readJudgments } from './read-judgments.ts'

test('columns are found by name, and quotation marks protect commas', () => {
  expect(readJudgments('docid,query,rating\r\n17,"cable, 5 m ""flat""",2\n18,laptop,0.5\n')).toEqual([
    { query: 'cable, 5 m "flat"', documentId: '17', rating: 2 },
    { query: 'laptop', documentId: '18', rating: 0.5 },
  ])
})

test('a missing column and a missing rating are told', () => {
  expect(() => readJudgments('query,id\n')).toThrow('The judgments have no column "docid".')
  expect(() => readJudgments('query,docid,rating\na,1,\n')).toThrow('Line 2 of the judgments has no rating.')
})
