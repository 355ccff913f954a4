/** Where the words of a topic are among all messages: `orders.notifications.placed`. */
export function topicKey(topic: string): string {
  return topic.replace('.', '.notifications.')
}
