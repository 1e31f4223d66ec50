/** Names of the messages between the processes; the preload shares this file with main. */
export const channels = {
  /** Window asks, main answers with the whole state. */
  state: 'kiosk:state',
  /** Window tells what people do. */
  event: 'kiosk:event',
  /** Main tells the new stage. */
  stage: 'kiosk:stage',
  /** Main tells the new state: other content. */
  pushedState: 'kiosk:pushed-state',
  /** Window asks for an operation, main answers. */
  operate: 'kiosk:operate',
  /** Main's beat, which the page answers with a frame. */
  beat: 'kiosk:beat',
} as const;
