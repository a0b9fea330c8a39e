import { html } from 'lit';
import { ask } from '../api.js';
import { Page, press } from '../kit/page.js';
import { periodName } from '../kit/period.js';
import { card, facts, mark } from '../kit/show.js';
import { go, address } from '../router.js';
import { either, say, word } from '../words/words.js';

const LOOKS = { CURRENT: 'good', REPLACED: 'wait', UNKNOWN: 'bad' };

/** Whoever has the paper asks whether it says what was submitted. */
export default class Verify extends Page {
  async fetch() {
    return { found: this.query.code ? (await ask('VerifyReport', { code: this.query.code })).verifyReport : null };
  }

  heading() {
    return say(this.page.title);
  }

  look() {
    const code = (/** @type {HTMLInputElement} */ (this.querySelector('#code'))).value.trim();
    if (code) go(address(this.page.path, { code }));
  }

  view() {
    const { found } = this.data;
    return html`<div class="stackup">
      ${card('', html`<div class="field"><label for="code">${say(['校验码', 'Verification code'])}</label><input id="code" autocomplete="off" .value=${this.query.code || ''} placeholder="3F2A-90C1-77DE-0B45" @keydown=${(event) => (event.key === 'Enter' ? this.look() : null)}></div>
        <p class="hint">${say(['输入纸质报表上的校验码或完整校验值，核对是否与上报内容一致。', 'Type the code on the paper, or the whole hash, to see whether it is what was submitted.'])}</p>${press(['校验', 'Verify'], () => this.look(), 'main')}`)}
      ${found ? card(mark(word('ReportVerificationOutcome', found.outcome), LOOKS[found.outcome]), found.form ? facts('ReportVerification', found, ['carrierName', { label: say(['报表', 'Report']), value: either(found.form, 'name') }, { label: say(['统计期', 'Period']), value: periodName(found.period) }, 'submittedAt']) : '') : ''}
    </div>`;
  }
}
