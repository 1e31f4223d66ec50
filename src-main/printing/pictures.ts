/** Small pictures of scenes, drawn in a page that nobody sees. */
import type { BrowserWindow, NativeImage } from 'electron';
import type { KioskState, Language, SceneAddress } from '../contract';
import type { Size } from '../cli';
import type { Time } from '../time';
import { drawnSize } from '../windows/unseen';
import { openUnseenPage, type PagePlan, type UnseenPage } from '../windows/unseen-page';
import { newestFirst } from './newest-first';
import { stillStage } from './still';

export interface PicturesParts {
  plan: PagePlan;
  /** Pictures have the shape of this window. */
  window(): BrowserWindow;
  state(): Promise<KioskState>;
  time: Time;
}

/** Longer side of a picture, in pixels. */
const longestSide = 640;
const quality = 82;
/** A picture has about 50 kB. */
const kept = 120;
const closedAfterMs = 60_000;
const tries = 2;

/**
 * @returns a picture of a scene as a data URL, in the shape of the window; rejects when the scene cannot
 *   be drawn. The page stays open for a minute after the last one.
 */
export function openPictures({
  plan,
  window,
  state,
  time,
}: PicturesParts): (scene: SceneAddress, language: Language) => Promise<string> {
  const pictures = new Map<string, string>();
  const queue = newestFirst<string>();
  let page: { is: UnseenPage; of: string } | undefined;
  let closing: NodeJS.Timeout | undefined;

  const close = (): void => {
    page?.is.close();
    page = undefined;
  };

  /** A page draws one content in one size. */
  const pageOf = (now: KioskState, size: Size): UnseenPage => {
    const of = `${now.packRevision} ${size.width}×${size.height}`;
    if (page?.of === of) return page.is;
    close();
    page = { is: openUnseenPage(plan, { size, state: now, kind: 'still' }), of };
    return page.is;
  };

  const draw = async (
    now: KioskState,
    size: Size,
    scene: SceneAddress,
    language: Language,
  ): Promise<string> => {
    clearTimeout(closing);
    let fault = '';
    for (let round = 0; round < tries; round += 1) {
      const drawn = await pageOf(now, size).draw(stillStage({ scene, language, ink: [], step: 0 }));
      if (drawn.fault === null) {
        closing = time.after(closedAfterMs, close);
        return asUrl(drawn.picture);
      }
      ({ fault } = drawn);
      close();
    }
    throw new Error(`${scene}: ${fault}`);
  };

  return async (scene, language) => {
    const now = await state();
    const size = drawnSize(window().getContentSize());
    const key = `${now.packRevision} ${size.width}×${size.height} ${language} ${scene}`;
    const known = pictures.get(key);
    const picture = known ?? (await queue(key, () => draw(now, size, scene, language)));
    // Looked at again, it is kept longer.
    pictures.delete(key);
    pictures.set(key, picture);
    for (const oldest of [...pictures.keys()].slice(0, -kept)) pictures.delete(oldest);
    return picture;
  };
}

function asUrl(picture: NativeImage): string {
  const { width, height } = picture.getSize();
  const side = width >= height ? { width: longestSide } : { height: longestSide };
  const small = picture.resize({ ...side, quality: 'good' });
  return `data:image/jpeg;base64,${small.toJPEG(quality).toString('base64')}`;
}
