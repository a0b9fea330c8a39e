import { html } from 'lit';
import { ask, rows } from '../api.js';
import { Page } from '../kit/page.js';
import { card, grid } from '../kit/show.js';
import { say, word } from '../words/words.js';
import { ended, held, investmentColumns } from './investments.js';

/** What funds invested in the viewer's firm, and how it ended. */
export default class MyInvestments extends Page {
  async fetch() {
    return { funds: rows((await ask('MyFundHoldings', { first: 100 })).funds) };
  }

  view() {
    const { funds } = this.data;
    return html`<div class="stackup">${funds.length ? funds.map((one) => card(`${one.name} · ${word('FundKind', one.kind)}`, grid('FundHolding', one.investments, [...investmentColumns, held, ended]))) : card('', html`<p>${say(['还没有基金投资本企业。', 'No fund has invested in your firm yet.'])}</p>`)}</div>`;
  }
}
