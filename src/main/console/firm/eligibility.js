import { html } from 'lit';
import { ask } from '../api.js';
import { Page, press } from '../kit/page.js';
import { card, mark } from '../kit/show.js';
import { nothing } from '../kit/state.js';
import { address, go } from '../router.js';
import { say, values, word } from '../words/words.js';
import { cited, count, yuan } from '../words/format.js';
import { mine } from './mine.js';
import { request } from './request.js';

/** Before a purchase: which voucher pays for it, how much, and why not. */
export default class EligibilityPage extends Page {
  async fetch() {
    const { me } = await mine();
    const { kind, price } = this.query;
    if (!kind || !price) return { me };
    return { me, ...(await ask('EligibilityCheck', { input: { incubatee: me.id, kind, price, statutory: this.query.statutory === 'true' } })).eligibility };
  }

  form() {
    const { kind = '', price = '', statutory } = this.query;
    const look = (event) => {
      event.preventDefault();
      const { elements } = event.target;
      go(address('/eligibility', { kind: elements.kind.value, price: elements.price.value.trim(), statutory: elements.statutory.checked || undefined }), true);
    };
    return html`<form class="conditions card" @submit=${look}><label>${say(['服务类型', 'Kind of service'])} <select name="kind" required>${values('VoucherServiceKind').map((one) => html`<option value=${one} ?selected=${one === kind}>${word('VoucherServiceKind', one)}</option>`)}</select></label>
      <label>${say(['预计价格（元）', 'Price in yuan'])} <input name="price" inputmode="decimal" required .value=${price}></label><label><input type="checkbox" name="statutory" .checked=${statutory === 'true'}> ${say(['属强制性检测', 'Statutory testing'])}</label><button class="main">${say(['查询', 'Check'])}</button></form>`;
  }

  answer(one) {
    return card(html`<a href=${address(`/programmes/${one.programme.id}`)}>${one.programme.title}</a> ${one.fits ? mark(say(['可用', 'Fits']), 'good') : mark(say(['不可用', 'Does not fit']), 'bad')}`, html`
      <p>${one.fits ? html`${say(['可支付', 'Pays'])} <b>${yuan(one.pays)}</b>${one.ratePercent ? say(['（按 {n}%）', ' ({n}%)'], { n: count(one.ratePercent) }) : ''}${one.upTo ? say(['，最高 {sum}', ', up to {sum}'], { sum: yuan(one.upTo) }) : ''}` : ''}</p>
      <ul class="history">${one.findings.map((finding) => html`<li><b>${word('Term', finding.term)}</b> ${finding.message} <span>${cited(finding.source)}</span></li>`)}</ul>
      ${one.unverified.length ? html`<details><summary>${say(['尚未核对的规则（{n}）', 'Rules not checked yet ({n})'], { n: one.unverified.length })}</summary><ul class="history">${one.unverified.map((source) => html`<li>${word('Term', source.term)} <span>${cited(source.citation)}</span></li>`)}</ul></details>` : ''}`,
    html`<div class="acts">${one.voucher ? html`<a class="button" href=${address(`/vouchers/${one.voucher}`)}>${say(['使用已有的券', 'Use the voucher you have'])}</a>` : one.fits ? press(['申领', 'Request'], () => request(one.programme), 'main') : ''}</div>`);
  }

  view() {
    const { answers, userErrors = [] } = this.data;
    return html`<div class="stackup">${this.form()}${userErrors.map((error) => html`<p class="problem" role="alert">${error.message}</p>`)}
      ${answers ? (answers.length ? [...answers].sort((a, b) => Number(b.pays) - Number(a.pays)).map((one) => this.answer(one)) : nothing(say(['没有适用于您所在地区的项目', 'No programme is open to you'])))
        : userErrors.length ? '' : nothing(say(['填写打算购买的服务和价格，立即知道哪张券能用、能付多少。', 'Say what you want to buy and for how much: see which voucher pays, and how much.']))}</div>`;
  }
}
