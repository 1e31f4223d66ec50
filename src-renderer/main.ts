import { mount } from 'svelte';
import App from './App.svelte';
import { reportIn } from './report/address';
import { answerBeats, reportFailures } from './stage/beat';
import { kiosk } from './stage/kiosk.svelte';
import { still } from './stage/still';
import { followMotion } from './ui/motion.svelte';
import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';

const { send, onBeat } = window.kiosk;
// Before anything can fail.
reportFailures((error) => send({ type: 'failed', error }));
answerBeats(
  onBeat,
  (beat) => send({ type: 'alive', beat }),
  () => kiosk.ready && kiosk.stage.asleep,
);

followMotion();

const target = document.getElementById('app');
if (!target) throw new Error('index.html has no #app');
const report = reportIn(location.hash);
if (report !== undefined) {
  void import('./report/Report.svelte').then(({ default: Report }) =>
    mount(Report, { target, props: { report } }),
  );
} else if (location.hash === '#handout') {
  void import('./handout/Handout.svelte').then(({ default: Handout }) =>
    mount(Handout, { target }),
  );
} else if (still) {
  void import('./ui/paper.css').then(() => mount(App, { target }));
} else {
  mount(App, { target });
}
