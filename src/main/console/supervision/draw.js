import { html } from 'lit';
import { ask } from '../api.js';
import { Page, printer } from '../kit/page.js';
import { card, facts, grid, mark } from '../kit/show.js';
import { address } from '../router.js';
import { fieldOf, say, word } from '../words/words.js';

/** Where those of a kind have a page. */
const PAGES = { CARRIER: '/carriers', INSTITUTION: '/institutions', FIRM: '/firms-registered' };

/** One draw: the seed, the frozen list, and who was drawn. */
export default class Draw extends Page {
  async fetch() {
    const { inspectionDraw } = await ask('InspectionDrawPage', { draw: this.params.draw });
    return inspectionDraw || Promise.reject(Object.assign(new Error(), { code: 'NOT_FOUND' }));
  }

  heading() {
    return say(['{region} 第 {n} 批抽查', 'Draw {n} of {region}'], { region: this.data.region.name, n: this.data.number });
  }

  acts() {
    return printer();
  }

  view() {
    const one = this.data;
    return html`<div class="stackup">${card('', html`<p>${one.verified ? mark(say(['名单与随机种子复核一致', 'List and seed draw the same']), 'good') : mark(say(['名单或随机种子复核不一致', 'List or seed do not agree']), 'bad')}</p>
      ${facts('InspectionDraw', one, ['kind', 'drawnOn', 'year', 'basis', 'sought', 'announced', 'open', 'seed', 'listHash'])}
      <p class="hint">${say(['每个对象的每张签：种子/编号/签号 的 SHA-256；最小者抽中。', 'Of each ticket: SHA-256 of seed/key/number; the smallest are drawn.'])}</p>`)}
      ${card(say(['抽查名单', 'Who could be drawn']), grid('InspectionCandidate', [...one.candidates].sort((a, b) => b.drawn - a.drawn), [
        { label: fieldOf('InspectionCandidate', 'name').label, show: (each) => (PAGES[one.kind] ? html`<a href=${address(`${PAGES[one.kind]}/${each.subject}`)}>${each.name}</a>` : each.name) }, 'key', 'weight', { label: fieldOf('InspectionCandidate', 'reasons').label, show: (each) => each.reasons.map((reason) => word('RiskSignal', reason)).join(say(['、', ', '])) || '—' },
        { label: fieldOf('InspectionCandidate', 'drawn').label, show: (each) => (each.drawn ? mark(say(['抽中', 'Drawn']), 'wait') : '—') },
      ]))}</div>`;
  }
}
