/** As much of VNC's protocol as it takes to give a display of Xvnc a second output. */
import { once } from 'node:events';
import { connect } from 'node:net';

/** RFC 6143, and its registry: the message and the pseudo-encoding of a desktop of several screens. */
const SET_ENCODINGS = 2;
const UPDATE_REQUEST = 3;
const SET_DESKTOP_SIZE = 251;
const EXTENDED_DESKTOP_SIZE = -308;

/**
 * Lays `count` screens of `width` × `height` side by side. An output that was made once stays, and is
 * xrandr's from then on.
 * @param socket Xvnc's own, where nobody asks for a password.
 */
export async function layScreens(
  socket: string,
  count: number,
  width: number,
  height: number,
): Promise<void> {
  const server = connect(socket);
  const heard = async (): Promise<void> => void (await once(server, 'data'));
  await heard();
  server.write('RFB 003.008\n');
  await heard();
  server.write(Buffer.of(1)); // no security
  await heard();
  server.write(Buffer.of(1)); // others may watch as well
  await heard();
  server.write(encodings());
  server.write(layout(count, width, height));
  // Asked for an update, the server tells how its screens are laid out now.
  server.write(Buffer.of(UPDATE_REQUEST, 0, 0, 0, 0, 0, 0, 1, 0, 1));
  await heard();
  server.destroy();
}

function encodings(): Buffer {
  const message = Buffer.alloc(8);
  message.writeUInt8(SET_ENCODINGS, 0);
  message.writeUInt16BE(1, 2);
  message.writeInt32BE(EXTENDED_DESKTOP_SIZE, 4);
  return message;
}

function layout(count: number, width: number, height: number): Buffer {
  const message = Buffer.alloc(8 + 16 * count);
  message.writeUInt8(SET_DESKTOP_SIZE, 0);
  message.writeUInt16BE(count * width, 2);
  message.writeUInt16BE(height, 4);
  message.writeUInt8(count, 6);
  for (let nth = 0; nth < count; nth += 1) {
    const at = 8 + 16 * nth;
    message.writeUInt32BE(nth + 1, at);
    message.writeUInt16BE(nth * width, at + 4);
    message.writeUInt16BE(width, at + 8);
    message.writeUInt16BE(height, at + 10);
  }
  return message;
}
