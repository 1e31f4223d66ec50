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
  /** Main tells the speaker's window what only it may know. */
  speaker: 'kiosk:speaker',
  /** Main tells where somebody points. */
  pointing: 'kiosk:pointing',
  /** Main tells how far an export is. */
  progress: 'kiosk:progress',
  /** Main's beat, which the page answers with a frame. */
  beat: 'kiosk:beat',
} as const;
