import { describe, expect, it } from 'vitest';
import { output } from './output';

type Row = Record<string, string | number>;

async function textOf(...args: string[]): Promise<string> {
  const result = await output(args);
  return 'text' in result ? result.text : expect.fail(result.lines.join('\n'));
}

const rowsOf = async (...args: string[]): Promise<Row[]> =>
  JSON.parse(await textOf(...args)) as Row[];

describe('figures', () => {
  it('have exactly the promised columns', async () => {
    const columns =
      'id,area,label_vi,label_en,comparator,value,low,high,unit,period,status,published,computed,source,section,note';
    expect((await textOf('--format', 'csv')).startsWith(`\uFEFF${columns}\r\n`)).toBe(true);
    expect(Object.keys((await rowsOf('--format', 'json'))[0] ?? {}).join(',')).toBe(columns);
  });

  it('keep the printed and the computed share apart', async () => {
    const rows = await rowsOf('--format=json', '--what=figures');
    const university = rows.find(({ published }) => String(published).includes('57,65'));
    expect(university).toMatchObject({ value: 57.65 });
    expect(Number(university?.['computed'])).toBeCloseTo(57.644, 3);
  });

  it('hold no text that a spreadsheet would take for a formula', async () => {
    for (const row of await rowsOf('--format', 'json')) {
      for (const cell of Object.values(row)) expect(String(cell)).not.toMatch(/^[=+\-@\t\r]/);
    }
  });
});

it('lists all people with bodies and places in the same order', async () => {
  const rows = await rowsOf('--format', 'json', '--what', 'people');
  expect(rows).toHaveLength(63);
  for (const row of rows) {
    expect(Object.keys(row)).toEqual(['name', 'post', 'bodies', 'order']);
    expect(String(row['bodies']).split('; ')).toHaveLength(String(row['order']).split('; ').length);
  }
});

it.each([[], ['--format', 'xml'], ['--format', 'csv', '--what', 'all'], ['csv'], ['--format']])(
  'explains itself when it is misused: %j',
  async (...args) => {
    expect(await output(args)).toMatchObject({ code: 2 });
  },
);
