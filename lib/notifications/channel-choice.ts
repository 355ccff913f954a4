import { z } from 'zod'
import { mailChoices } from './mail-choice.ts'

/** By what ways somebody hears of a topic. */
export const channelChoice = z.strictObject({
  topic: z.string().min(1).max(80),
  isInInbox: z.boolean(),
  mail: z.enum(mailChoices),
})

export type ChannelChoice = Readonly<z.infer<typeof channelChoice>>
