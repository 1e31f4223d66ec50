import { describe, expect, it } from 'vitest';
import { smallPack } from '../testing';
import { scenes } from './scenes';

/** What the rule says about a step of a deck that shows `scene`, as `code found`. */
function faults(scene: string): string[] {
  const pack = smallPack();
  const [target] = pack.targets.targets;
  if (target?.parts[0]) {
    target.parts[0].trial = {
      base: 'goal',
      goal: 'rate',
      from: 2025,
      to: 2030,
      rate: { min: 0, max: 2, step: 0.5, start: 1 },
      basis: { vi: 'Giá', en: 'Prices' },
    };
  }
  pack.delegates.notable = [
    {
      id: 'oldest',
      role: { vi: 'Cao tuổi nhất', en: 'Oldest' },
      name: 'Nguyễn Văn An',
      organisation: 'Đảng bộ',
      delegation: 'present',
      figure: 'oldest',
      date: { label: { vi: 'Sinh', en: 'Born' }, value: '1956-10-01' },
      dimension: 'gender',
      source: { document: 'doc', section: '1' },
    },
  ];
  const step = pack.decks.decks[0]?.items[0]?.steps[0] ?? expect.fail();
  step.scene = scene;
  return scenes(pack).map(({ code, found }) => `${code} ${found.en}`);
}

it.each([
  'home',
  'delegates',
  'delegates?as=columns&by=gender&pick=women,men',
  'delegates?pick=men',
  'delegates?by=gender&who=oldest',
  'results?area=economy&theme=growth',
  'results?part=limit-causes',
  'targets?order=far',
  'targets?open=first&rate=1.5&try=goal',
  'resolution?at=tasks',
  'people?body=standing&kind=commune&order=kind&who=an',
  'congress?page=2&part=agenda',
  'home?source=women-share',
])('knows %s', (scene) => {
  expect(faults(scene)).toEqual([]);
});

describe('finds', () => {
  it.each(['nowhere', 'delegates?by', 'delegates?by=<age>'])('%s, which is no address', (scene) => {
    expect(faults(scene)).toEqual([`wrong-scene ${scene}`]);
  });

  it.each([
    ['home?by=gender', 'by='],
    ['delegates?by=height', 'by=height'],
    ['delegates?by=gender&pick=women,children', 'pick=children'],
    ['delegates?by=gender&who=an', 'who=an'],
    ['results?area=war', 'area=war'],
    ['results?theme=growth', 'theme=growth'],
    ['results?area=economy&part=lessons', 'part=lessons'],
    ['targets?open=second', 'open=second'],
    ['targets?try=goal', 'try=goal'],
    ['targets?open=first&rate=3&try=goal', 'rate=3'],
    ['resolution?at=poems', 'at=poems'],
    ['people?body=choir', 'body=choir'],
    ['people?who=nobody', 'who=nobody'],
    ['congress?part=weather', 'part=weather'],
    ['congress?page=1', 'page=1'],
    ['home?source=nothing', 'source=nothing'],
  ])('%s, which is not in the pack', (scene, found) => {
    expect(faults(scene)).toEqual([`unknown-scene ${found}`]);
  });
});

it('names the place, and what there could be', () => {
  const pack = smallPack();
  pack.playlist.items = [
    {
      id: 'one',
      scene: 'targets?open=first',
      seconds: 20,
      line: { vi: 'Một', en: 'One' },
      hand: { after: 6, scene: 'targets?open=second' },
    },
  ];
  expect(scenes(pack)).toEqual([
    {
      file: 'playlist.json',
      path: ['items', 0, 'hand', 'scene'],
      code: 'unknown-scene',
      found: { vi: 'open=second', en: 'open=second' },
      expected: { vi: 'một trong: first', en: 'one of: first' },
    },
  ]);
});
