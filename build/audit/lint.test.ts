/** The static scan for what Electron's security checklist forbids is a part of the lint rules. */
import { ESLint, Linter } from 'eslint';
import ts from 'typescript-eslint';
import { beforeAll, expect, it } from 'vitest';
import { inRoot } from '../lib/paths';

/** The rules of the repository that need no types, as they stand for a file of the main process. */
let rules: Linter.RulesRecord;

const names = ['no-eval', 'no-new-func', 'no-restricted-syntax'];

async function rulesFor(file: string): Promise<Linter.RulesRecord> {
  const eslint = new ESLint({ cwd: inRoot() });
  const config = (await eslint.calculateConfigForFile(inRoot(file))) as Linter.Config;
  return config.rules as Linter.RulesRecord;
}

beforeAll(async () => {
  const all = await rulesFor('src-main/windows/options.ts');
  rules = Object.fromEntries(names.map((name) => [name, all[name] ?? 'off']));
}, 60_000);

function broken(code: string): (string | null)[] {
  const config = { files: ['**/*.ts'], languageOptions: { parser: ts.parser }, rules };
  const found = new Linter().verify(code, config, 'a.ts');
  return found.map(({ ruleId }) => ruleId);
}

it.each([
  'const x = { nodeIntegration: true };',
  'const x = { sandbox: false };',
  'const x = { contextIsolation: false };',
  'const x = { webSecurity: false };',
  'const x = { allowRunningInsecureContent: true };',
  "const x = { enableBlinkFeatures: 'X' };",
  "import { shell } from 'electron'; void shell.openExternal('https://example.org/');",
  "app.commandLine.appendSwitch('no-sandbox');",
  'element.innerHTML = text;',
])('refuses %s', (code) => {
  expect(broken(code)).toContain('no-restricted-syntax');
});

it('refuses code in texts', () => {
  expect(broken("eval('1'); new Function('1');")).toEqual(['no-eval', 'no-new-func']);
});

it('takes what is safe', () => {
  expect(broken('const x = { sandbox: true, webviewTag: false };')).toEqual([]);
});

it('refuses HTML from texts in scenes', async () => {
  const severity = (await rulesFor('src-renderer/scenes/home/Home.svelte'))[
    'svelte/no-at-html-tags'
  ];
  expect(severity).toContain(2);
}, 60_000);
