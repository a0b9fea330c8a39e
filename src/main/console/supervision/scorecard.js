import { html } from 'lit';
import { ask } from '../api.js';
import { Page, printer } from '../kit/page.js';
import { card } from '../kit/show.js';
import { nothing } from '../kit/state.js';
import { thisYear } from '../words/format.js';
import { say } from '../words/words.js';
import { ranking } from './evaluation.js';

/** Divisions right below one side by side, as things are recorded now. */
export default class Scorecard extends Page {
  async fetch() {
    const year = Number(this.query.year) || thisYear() - 1;
    const [{ regionScorecard }, { evaluationSchemes }] = await Promise.all([ask('RegionScorecard', { region: this.params.region, year }), ask('EvaluationSchemes', {})]);
    return { results: regionScorecard, scheme: evaluationSchemes.find((one) => one.key === 'DISTRICT_CHECK_SHENYANG'), year };
  }

  acts() {
    return printer();
  }

  view() {
    const { results, scheme, year } = this.data;
    return html`<div class="stackup">${card(`${year}`, results.length ? ranking(results, scheme ? scheme.indicators : []) : nothing(say(['没有下级区划', 'There is no division below'])))}
      ${scheme ? html`<p class="hint">${scheme.citation.title} ${scheme.citation.clause}：${scheme.citation.words}</p>` : ''}</div>`;
  }
}
