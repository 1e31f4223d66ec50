/** The speaker's window: what it tells, and what its keys do; the hall's display shows the rest. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import type { Deck, Role, SpeakerState } from '../src-main/contract';
import { stepsOf } from '../src-main/talk/steps';
import { fold } from '../src-renderer/text/fold';
import { elapsedText } from '../src-renderer/talk/speaker/time';
import { DECK, expect, expectStep, press, test, type Talk } from './podium';
import { packFile } from './scenes';
import { violations } from './violations';

test.skip(!process.env['KIOSK_VIRTUAL_DISPLAY'], 'needs Xvnc, xrandr and xdotool');
test.describe.configure({ timeout: 120_000 });

const deck = packFile('decks').decks.find(({ id }) => id === DECK);
if (deck === undefined) throw new Error(`the pack has no deck ${DECK}`);
const steps = stepsOf(deck);
const step = (at: number) => {
  const found = steps.at(at);
  if (found === undefined) throw new Error(`the deck has no step ${at}`);
  return found;
};

const all: Role[] = ['screen', 'live', 'speaker'];
const places = { wall: 'second', notes: 'first' } as const;

/** The page around the live picture. */
async function speakerOf({ app }: Talk): Promise<Page> {
  const found: Page[] = [];
  await expect(async () => {
    for (const page of app.windows())
      if ((await page.locator('main[data-speaker]').count()) > 0) found.push(page);
    expect(found).not.toEqual([]);
  }).toPass();
  return found[0] as Page;
}

const stateOf = (page: Page): Promise<SpeakerState | null> =>
  page.evaluate(async () => (await window.kiosk.state()).speaker);
const key = (page: Page, name: string): ReturnType<Page['getByRole']> =>
  page.getByRole('button', { name, exact: true });
/** The first words of notes, as they are read. */
const opening = (at: number): string => step(at).notes.split(/[{\n]/)[0]?.trim() ?? '';

test('the notes of the step, and a picture of the next', async ({ beginTalk }) => {
  const talk = await beginTalk(places);
  const page = await speakerOf(talk);
  for (const at of [0, 1, 2]) {
    if (at > 0) press(talk.x, 'Next');
    await expectStep(talk, at, all);
    await expect(page.locator('[data-notes=shown]')).toContainText(opening(at));
    const next = page.locator('[data-next]');
    await expect(next).toHaveAttribute('data-next', step(at + 1).id);
    await expect(next).toContainText(step(at + 1).title.vi);
    await expect(next.locator('[data-picture=drawn] img')).toBeVisible({ timeout: 30_000 });
  }
  await expect(page.locator('[data-ready=true]')).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('the size of the notes, and what hides them', async ({ beginTalk }) => {
  const talk = await beginTalk(places);
  const page = await speakerOf(talk);
  const size = (): Promise<number> =>
    page
      .locator('[data-notes] [role=region]')
      .evaluate((room) => Number.parseFloat(getComputedStyle(room).fontSize) / innerHeight);
  const before = await size();
  // 32 of the 1080 lines of a display.
  expect(before * 1080).toBeGreaterThanOrEqual(32);
  press(talk.x, 'equal', 'equal');
  await expect.poll(size).toBeCloseTo(before * 1.2, 3);
  await key(page, 'Chữ nhỏ').click();
  await expect.poll(size).toBeCloseTo(before * 1.1, 3);

  await expect(page.locator('main')).toContainText(opening(0));
  await key(page, 'Che bằng biểu trưng').click();
  await expect(page.locator('[data-notes=hidden]')).toBeVisible();
  await expect(page.locator('[data-sign=emblem]')).toBeVisible();
  await expect(page.locator('main')).not.toContainText(opening(0));
  await expect(talk.page.locator('main[data-cover=emblem]')).toBeVisible();
  await key(page, 'Mở lại hình').click();
  await expect(page.locator('[data-notes=shown]')).toContainText(opening(0));
});

test('notes that are longer than their room are read page by page', async ({ beginTalk }) => {
  const talk = await beginTalk(places);
  const page = await speakerOf(talk);
  const longest = Math.max(...steps.map(({ notes }) => notes.length));
  const at = steps.findIndex(({ notes }) => notes.length === longest);
  press(talk.x, ...`${at + 1}`, 'Return');
  await expectStep(talk, at, all);
  for (let times = 0; times < 10; times += 1) press(talk.x, 'equal');
  await expect.poll(async () => (await stateOf(page))?.notesSize).toBe(2);
  const down = key(page, 'Xuống');
  await expect(down).toBeVisible();
  const room = page.locator('[data-notes] [role=region]');
  const rest = (): Promise<number> =>
    room.evaluate((box) => Math.round(box.scrollHeight - box.scrollTop - box.clientHeight));
  for (let before = await rest(); before > 0; before = await rest()) {
    await down.click();
    await expect.poll(rest).toBeLessThan(before);
  }
  await expect(down).toHaveAttribute('aria-disabled', 'true');
  await key(page, 'Lên').click();
  await expect.poll(rest).toBeGreaterThan(0);
  expect(await violations(page)).toEqual([]);
});

test('notes wait on a display that nobody knows', async ({ beginTalk }) => {
  const talk = await beginTalk({ wall: 'second' });
  const page = await speakerOf(talk);
  await expect(page.locator('[data-notes=ask]')).toBeVisible();
  await expect(page.locator('main')).not.toContainText(opening(0));
  expect(await violations(page)).toEqual([]);
  await key(page, 'Hiện lời dẫn ở đây').click();
  await expect(page.locator('[data-notes=shown]')).toContainText(opening(0));
});

test('the overview leads to a step by keys and by touch', async ({ beginTalk }) => {
  const talk = await beginTalk(places);
  const page = await speakerOf(talk);
  const overview = page.locator('[data-overlay=overview]');
  press(talk.x, 'o');
  await expect(overview).toBeVisible();
  await expect(overview.locator('[aria-current=step]')).toBeFocused();
  await expect(overview.locator('[data-picture=drawn]').first()).toBeVisible({ timeout: 30_000 });
  expect(await violations(page)).toEqual([]);
  press(talk.x, 'Right', 'Right', 'Return');
  await expect(overview).toHaveCount(0);
  await expectStep(talk, 2, all);

  await key(page, 'Mọi bước').click();
  // The last step stands on a further page.
  const turn = key(page, 'Trang sau');
  while ((await turn.count()) > 0 && (await turn.getAttribute('aria-disabled')) === null)
    await turn.click();
  await overview.getByRole('listitem').last().getByRole('button').click();
  await expectStep(talk, steps.length - 1, all);
  await key(page, 'Về chỗ cũ').click();
  await expectStep(talk, 2, all);
});

test('a step and a page are found by titles without accents', async ({ beginTalk }) => {
  const talk = await beginTalk(places);
  const page = await speakerOf(talk);
  const search = page.locator('[data-overlay=search]');
  const type = (text: string): void =>
    press(talk.x, ...[...text].map((letter) => (letter === ' ' ? 'space' : letter)));

  press(talk.x, 'g');
  await expect(search.getByRole('textbox')).toBeFocused();
  expect(await violations(page)).toEqual([]);
  const at = steps.findIndex(({ title }) => fold(title.vi).startsWith('dan toc'));
  expect(at).toBeGreaterThan(0);
  type('dan toc');
  await expect(search.getByRole('textbox')).toHaveValue('dan toc');
  press(talk.x, 'Return');
  await expectStep(talk, at, all);
  await expect(search).toHaveCount(0);

  // Letters that are commands elsewhere are letters here.
  press(talk.x, 'g');
  await expect(search.getByRole('textbox')).toBeFocused();
  type('kinh te');
  await expect(search.getByRole('textbox')).toHaveValue('kinh te');
  await search.getByRole('button', { name: /Kết quả: Kinh tế/ }).click();
  const wall = talk.page.locator('main');
  await expect(wall).toHaveAttribute('data-scene', 'results?area=economy');
  await expect(page.locator('main')).toContainText('ngoài bước này');

  // Closed by Esc, and keys are commands again.
  press(talk.x, 'g');
  await expect(search.getByRole('textbox')).toBeFocused();
  press(talk.x, 'b');
  await expect(search.getByRole('textbox')).toHaveValue('b');
  press(talk.x, 'Escape');
  await expect(search).toHaveCount(0);
  await expect(wall).not.toHaveAttribute('data-cover', 'black');
  press(talk.x, 'b');
  await expect(wall).toHaveAttribute('data-cover', 'black');
  await expect(page.locator('[data-sign=black]')).toBeVisible();
});

test('the clock begins with the first step and can be held', async ({ beginTalk }) => {
  const talk = await beginTalk(places);
  const page = await speakerOf(talk);
  const spoken = page.locator('[data-spoken]');
  await expect(spoken).toHaveText('00:00');
  await expect(key(page, 'Chạy đồng hồ')).toBeVisible();
  press(talk.x, 'Next');
  await expect(key(page, 'Tạm dừng')).toBeVisible();
  await expect(spoken).not.toHaveText('00:00');
  await key(page, 'Tạm dừng').click();
  await expect(key(page, 'Chạy tiếp')).toBeVisible();
  const held = await stateOf(page);
  expect(held?.clock.runs).toBe(false);
  const text = elapsedText(held?.clock.spoken ?? 0);
  await expect(spoken).toHaveText(text);
  press(talk.x, 'q');
  await expect(key(page, 'Tạm dừng')).toBeVisible();
  await expect(spoken).not.toHaveText(text);

  await key(page, 'Khán giả xem giờ').click();
  await expect.poll(async () => (await stateOf(page))?.hallClock).toBe(true);
  await expect(key(page, 'Giấu giờ')).toBeVisible();
});

test('the hall keeps a picture while the speaker looks ahead', async ({ beginTalk }) => {
  const talk = await beginTalk(places);
  const page = await speakerOf(talk);
  const sign = page.locator('[data-sign=frozen]');
  const shows = async (hall: number, speaker: number): Promise<void> => {
    await expect(talk.page.locator('main')).toHaveAttribute('data-step', String(hall));
    await expect(page.locator('main')).toHaveAttribute('data-speaker', String(speaker));
  };
  await key(page, 'Giữ hình').click();
  await expect(sign).toContainText('bước 1');
  await key(page, 'Tiếp').click();
  await key(page, 'Tiếp').click();
  await shows(0, 2);
  expect(await violations(page)).toEqual([]);
  await sign.getByRole('button', { name: 'Cho khán giả xem' }).click();
  await expect(sign).toHaveCount(0);
  await expectStep(talk, 2, all);

  press(talk.x, 'f', 'Next');
  await expect(sign).toContainText('bước 3');
  await shows(2, 3);
  await sign.getByRole('button', { name: /Quay lại hình/ }).click();
  await expectStep(talk, 2, all);
});

test('a typed number, the language of the hall, and the end', async ({ beginTalk }) => {
  const talk = await beginTalk(places);
  const page = await speakerOf(talk);
  press(talk.x, '4');
  await expect(page.getByRole('button', { name: /Đến bước 4/ })).toBeVisible();
  press(talk.x, 'Return');
  await expectStep(talk, 3, all);

  await key(page, 'Sang tiếng Anh').click();
  await expect(talk.page.locator('main')).toHaveAttribute('data-language', 'en');
  await expect(key(page, 'Sang tiếng Việt')).toBeVisible();

  press(talk.x, 'Escape');
  await expect(page.getByRole('alert')).toHaveText('Nhấn Esc lần nữa để kết thúc');
  await key(page, 'Nói tiếp').click();
  await key(page, 'Kết thúc').click();
  await expect(page.getByRole('alert')).toHaveText('Kết thúc trình bày?');
  await key(page, 'Nói tiếp').click();
  await expectStep(talk, 3, all);
  await key(page, 'Kết thúc').click();
  const closed = page.waitForEvent('close');
  await key(page, 'Kết thúc').click();
  await closed;
  await expect(talk.page.locator('main[data-step]')).toHaveCount(0);
});

test('what was drawn is kept at the end, in a deck of the speaker’s own', async ({ beginTalk }) => {
  const talk = await beginTalk(places);
  const page = await speakerOf(talk);
  await key(page, 'Kết thúc').click();
  await expect(key(page, 'Lưu nét vẽ, kết thúc')).toHaveCount(0);
  await key(page, 'Nói tiếp').click();

  const stroke = { id: 'line', colour: 0 as const, points: [{ x: 0.25, y: 0.5 }] };
  await page.evaluate((drawn) => {
    window.kiosk.send({ type: 'talk', command: { do: 'draw', stroke: drawn } });
  }, stroke);
  await key(page, 'Kết thúc').click();
  const closed = page.waitForEvent('close');
  await key(page, 'Lưu nét vẽ, kết thúc').click();
  await closed;
  const own = join(talk.userData, 'decks');
  const [file = '', ...more] = readdirSync(own);
  expect(more).toEqual([]);
  const kept = JSON.parse(readFileSync(join(own, file), 'utf8')) as Deck;
  expect(kept.items[0]?.steps[0]).toEqual({ ...deck.items[0]?.steps[0], ink: [stroke] });
});
