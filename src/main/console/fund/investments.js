import { day, yuan } from '../words/format.js';
import { say, word } from '../words/words.js';

/** What anybody is shown of an investment. */
export const investmentColumns = [
  { label: ['被投企业', 'Firm'], show: (one) => one.firm.name },
  { label: ['转化的科技成果', 'Achievement'], show: (one) => (one.achievement ? one.achievement.name : '—') },
  'kind', 'amount', 'grant', { label: ['持股比例', 'Share'], show: (one) => (one.share ? `${one.share / 100} %` : '—') }, 'on',
];
export const held = { label: ['状态', 'State'], show: (one) => (one.voided ? say(['已作废', 'Void']) : one.held ? say(['持有', 'Held']) : say(['已退出', 'Ended'])) };

/** The end that counts: in which way, when, what came back, what was ceded to whom. */
export const ended = {
  label: ['退出', 'Exit'],
  show: (one) => one.exits.filter((end) => !end.voided).map((end) => [word('ExitKind', end.kind), day(end.on), yuan(end.proceeds), ...end.ceded.map((each) => `${each.owner || say(['成果所有人', 'Owner of the achievement'])} ${yuan(each.amount)}`)].join(' · ')).join('') || '—',
};
