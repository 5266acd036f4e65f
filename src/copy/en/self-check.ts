import type { Copy } from '../words.ts'

/** Words of the self-check page. */
export const selfCheck: Copy['selfCheck'] = {
  private: 'Your answers stay in this page: no network, nothing is sent.',
  next: 'Next',
  done: 'No questions left. Below is the result; any answer can still be changed.',
  change: 'Change',
  answers: 'Answered: {count} (open to change)',
  result: 'The result so far',
  tools: 'Save and print',
  save: 'Save the file for the HR office',
  print: 'Print the result',
  ways: { 'pledge-open': 'Complete: {steps:step} ({@pledgeForm}, as attached to the notice)' },
  load: 'Go on with a .json file saved before',
  notLoaded:
    'Not opened: this is not the self-check file (.json) of one person, or something in it is wrong; choose another, or answer anew',
  keep: 'Keep the answers in this browser on this device (not on a shared computer)',
  clear: 'Clear all answers',
  clearSure: 'Clear all answers? This cannot be undone.',
  closed: ' (this round has closed)',
  needsScript: 'Open this file in a browser for the self-check; this preview runs no programs.',
  handOver:
    'Send the saved .json file to your HR office, which checks it with zhicheng check FILE.json, several at once if need be.',
}
