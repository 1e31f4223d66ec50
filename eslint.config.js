/** Lint: the recommended rules, promises that nobody awaits, and the direction of dependencies. */
import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';

/** Forbids imports whose source matches, as one rule entry; later entries for a file replace earlier. */
const forbidImports = (...patterns) => ({
  '@typescript-eslint/no-restricted-imports': ['error', { patterns }],
});

const noMainButContract = [
  {
    regex: 'src-main/(?!contract(\\.ts)?$)',
    message: 'The renderer knows nothing of the main process but the types in src-main/contract.',
  },
  {
    regex: 'src-main/contract(\\.ts)?$',
    allowTypeImports: true,
    message: 'The renderer imports the contract as types only: use `import type`.',
  },
];

/** Tests draw the real pack, and only main knows how one is resolved and which scenes it has. */
const noMainButPack = [
  {
    regex:
      'src-main/(?!(contract|pack/(check|mutants|resolve|scene-parameters)|stage/scene)(\\.ts)?$)',
    message:
      'Helpers of tests know of the main process the contract, how a pack is checked and resolved, and what an address may be.',
  },
];

const noTesting = {
  regex: '^(\\.\\.?/)+testing(/|$)',
  message: 'What helps tests is not for the kiosk.',
};

const noSvelte = [
  {
    regex: '^svelte(/|$)|\\.svelte(\\.ts|\\.js)?$',
    message: 'model and layout are plain functions: no Svelte here.',
  },
  {
    regex: '^(\\.\\.?/)+(scenes|marks|ui|stage)(/|$)',
    message: 'Data flows one way: pack, model, layout, marks, scenes. This imports against it.',
  },
];

const noScenes = {
  regex: '^(\\.\\.?/)+scenes(/|$)',
  message: 'Marks draw what they are given: a scene imports marks, never the other way round.',
};

const noRenderer = {
  regex: 'src-renderer(/|$)',
  message: 'The main process never imports from the renderer.',
};

const onlyZod = {
  regex: '^(?!zod$)',
  message: 'data/schema.ts is the bottom of everything: it imports nothing but zod.',
};

const NUMBER_MESSAGE =
  'This looks like a figure of the data or of the geometry: figures come from the pack, sizes from tokens.';

/** 100 converts: percent, and units to rem. */
const noFigures = [
  { selector: 'Literal[raw=/^(?!100$)[0-9_]{3,}$/]', message: NUMBER_MESSAGE },
  { selector: 'Literal[raw=/^[0-9_]*\\.[0-9]{2,}$/]', message: NUMBER_MESSAGE },
  {
    selector: 'SvelteElement > SvelteText[value=/[0-9]{3,}|[0-9][.,][0-9]/]',
    message: NUMBER_MESSAGE,
  },
];

const notSafe = (selector, message) => ({ selector, message });

/** What Electron's security checklist forbids; the rest of it is tested on the running kiosk. */
const noDangers = [
  notSafe(
    'Property[key.name=/^(nodeIntegration|nodeIntegrationInWorker|nodeIntegrationInSubFrames|webviewTag|allowRunningInsecureContent|experimentalFeatures|navigateOnDragDrop|plugins|bypassCSP)$/][value.value!=false]',
    'A page gets no such power: leave it out, or write `false`.',
  ),
  notSafe(
    'Property[key.name=/^(contextIsolation|webSecurity|sandbox)$/][value.value!=true]',
    'A page is always isolated: leave it out, or write `true`.',
  ),
  notSafe(
    'Property[key.name="enableBlinkFeatures"]',
    'Nothing unfinished of Chromium is switched on.',
  ),
  notSafe(
    'CallExpression[callee.property.name="appendSwitch"][arguments.0.value=/^(no-sandbox|disable-web-security|disable-site-isolation-trials|allow-running-insecure-content|ignore-certificate-errors|remote-debugging-.*|inspect.*)$/]',
    'This switch opens the kiosk.',
  ),
  notSafe('Identifier[name="openExternal"]', 'The kiosk opens nothing outside of itself.'),
  notSafe(
    'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|setCertificateVerifyProc)$/]',
    'Texts are texts: nothing is parsed as HTML, and no certificate is waved through.',
  ),
];

const forbidDangers = {
  'no-eval': 'error',
  'no-new-func': 'error',
  '@typescript-eslint/no-implied-eval': 'error',
  'no-restricted-syntax': ['error', ...noDangers],
};

export default defineConfig(
  { ignores: ['out/', 'dist/', '.cache/', 'test-results/'] },
  // Nobody switches a rule off in a comment: a rule that is wrong is changed here, for everyone.
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  ts.configs.strict,
  svelte.configs.recommended,
  {
    files: ['**/*.ts', '**/*.svelte'],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.svelte'],
      },
    },
    rules: {
      // TypeScript sees undefined names itself, and knows the globals of each project.
      'no-undef': 'off',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
  },
  {
    files: ['*.js', 'build/**/*.{js,mjs}'],
    languageOptions: { globals: globals.node },
  },
  {
    // Playwright reads which fixtures a fixture needs from its pattern, and `{}` is none.
    files: ['e2e/**'],
    rules: { 'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }] },
  },
  { files: ['src-main/**', 'src-renderer/**'], rules: forbidDangers },
  { files: ['data/schema.ts'], rules: forbidImports(onlyZod) },
  { files: ['src-main/**'], rules: forbidImports(noRenderer) },
  { files: ['src-renderer/**'], rules: forbidImports(...noMainButContract, noTesting) },
  {
    files: ['src-renderer/{model,layout}/**'],
    rules: forbidImports(...noMainButContract, ...noSvelte, noTesting),
  },
  {
    files: ['src-renderer/marks/**'],
    rules: forbidImports(...noMainButContract, noScenes, noTesting),
  },
  // Tests keep the direction of what they test; only the helpers beside them reach further.
  { files: ['src-renderer/**/*.test.ts'], rules: forbidImports(...noMainButContract) },
  {
    files: ['src-renderer/{model,layout}/**/*.test.ts'],
    rules: forbidImports(...noMainButContract, ...noSvelte),
  },
  {
    files: ['src-renderer/marks/**/*.test.ts'],
    rules: forbidImports(...noMainButContract, noScenes),
  },
  { files: ['src-renderer/testing/**'], rules: forbidImports(...noMainButPack, ...noSvelte) },
  {
    files: ['src-renderer/scenes/**/*.svelte'],
    rules: { 'no-restricted-syntax': ['error', ...noDangers, ...noFigures] },
  },
);
