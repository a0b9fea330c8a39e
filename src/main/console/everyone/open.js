import { html } from 'lit';
import { Element } from '../kit/element.js';
import { card, facts } from '../kit/show.js';
import { failed, nothing, waiting } from '../kit/state.js';
import { fieldOf, say, values, word } from '../words/words.js';
import { day } from '../words/format.js';

const DOOR = '/published/achievements';
const SHOWN = ['number', 'category', 'maturity', 'trl', 'field', 'purpose', 'unit', 'willing', 'summary', 'funnel', 'publishedOn'];
const read = async (address) => {
  const answer = await fetch(address);
  return answer.ok ? answer.json() : Promise.reject(Object.assign(new Error(), { code: answer.status === 404 ? 'NOT_FOUND' : 'BAD_REQUEST' }));
};

/** Published achievements, for anybody: found by words and field, opened one by one. */
export default class OpenAchievementDirectory extends Element {
  static properties = { found: { state: true }, one: { state: true }, failure: { state: true }, after: { state: true } };

  connectedCallback() {
    super.connectedCallback();
    const query = new URLSearchParams(location.search);
    this.asked = { text: query.get('text') || '', field: query.get('field') || '' };
    this.found = [];
    this.load(query.get('id') ? () => read(`${DOOR}/${encodeURIComponent(query.get('id'))}`).then((one) => (this.one = one)) : () => this.more());
  }

  async load(how) {
    try {
      await how();
    } catch (failure) {
      this.failure = failure;
    }
  }

  async more() {
    const given = Object.entries({ ...this.asked, after: this.after || '' }).filter(([, value]) => value).map(([name, value]) => [name, String(value)]);
    const page = await read(`${DOOR}?${new URLSearchParams(given)}`);
    this.found = [...this.found, ...page.achievements];
    this.after = page.after;
    this.read = true;
  }

  form() {
    return html`<form class="find" role="search" method="get" action="/console/open/achievements">
      <input type="search" name="text" maxlength="100" .value=${this.asked.text} aria-label=${say(['关键词', 'Words'])} placeholder=${say(['成果名称、编号或完成单位', 'Title, number or unit'])}>
      <select name="field" aria-label=${fieldOf('RegisteredAchievement', 'field').label}><option value="">${say(['全部技术领域', 'All fields'])}</option>${values('TechnologyField').map((value) => html`<option value=${value} ?selected=${value === this.asked.field}>${word('TechnologyField', value)}</option>`)}</select>
      <button class="main">${say(['查询', 'Search'])}</button></form>`;
  }

  opened() {
    const { one } = this;
    const label = (name) => fieldOf('RegisteredAchievement', name).label;
    return html`<h1 tabindex="-1">${one.title}</h1>${card('', facts('RegisteredAchievement', one, [...SHOWN, { label: label('region'), value: one.region }, { label: label('ip'), value: one.rights.join(say(['、', ', '])) }, { label: label('views'), value: one.views }]))}
      <p><a href="/console/open/achievements">${say(['全部成果', 'All achievements'])} →</a></p>`;
  }

  render() {
    if (this.failure) return failed(this.failure, () => location.reload());
    if (this.one) return this.opened();
    if (!this.read) return waiting();
    return html`<h1 tabindex="-1">${say(['科技成果公开查询', 'Published achievements'])}</h1>${this.form()}
      ${this.found.length ? html`<ul class="todo">${this.found.map((one) => html`<li><a href=${`/console/open/achievements?id=${encodeURIComponent(one.id)}`}><span>${one.title}<small>${[word('TechnologyField', one.field), one.unit, one.region, day(one.publishedOn), say(['浏览 {n} 次', 'opened {n} times'], { n: one.views })].filter(Boolean).join(' · ')}</small></span></a></li>`)}</ul>` : nothing(say(['没有符合条件的成果。', 'No achievement fits.']))}
      ${this.after ? html`<button type="button" @click=${() => this.load(() => this.more())}>${say(['更多', 'More'])}</button>` : ''}`;
  }
}
