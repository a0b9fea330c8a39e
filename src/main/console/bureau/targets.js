import { html } from 'lit';
import { ask } from '../api.js';
import { ordered } from '../everyone/exports.js';
import { open } from '../kit/dialog.js';
import { Page, press, printer } from '../kit/page.js';
import { filterBar } from '../kit/filter.js';
import { facts, mark } from '../kit/show.js';
import { nothing } from '../kit/state.js';
import { address } from '../router.js';
import { AUTHORITY, regionOf } from '../roles.js';
import { complete } from './policy-acts.js';
import { either, say, word } from '../words/words.js';
import { count, large, thisYear } from '../words/format.js';
import { yearOptions } from './year-figures.js';

const number = (value) => (value == null ? '—' : count(Number(value)));

/** A number with its unit; large sums as people speak of them. */
const sum = (target, value) => (value != null && either(target, 'unit') === say(['元', 'yuan']) && Number(value) >= 1e4 ? large(value) : `${number(value)} ${either(target, 'unit')}`);

/** A target as a bullet: what was promised as a line, what is there as a bar. */
function bullet(one) {
  const goal = Number(one.target.value);
  const actual = Number(one.actual);
  if (!(goal > 0) || one.actual == null) return '';
  const whole = Math.max(goal, actual) * 1.1;
  return html`<meter min="0" max=${whole} low=${goal} high=${goal} optimum=${whole} value=${actual} aria-label=${say(['实际 {a}，目标 {g}', '{a} of {g}'], { a: number(actual), g: number(goal) })}></meter>`;
}

/** Where a target will be on its due day if the last months go on, or why that cannot be told. */
function forecast(target, one) {
  if (!one) return '';
  const { line } = one;
  return html`<h3>${say(['走势预测', 'Forecast'])}</h3>${line
    ? facts('TargetForecast', one, ['dueOn', { label: say(['当前值', 'Today']), value: sum(target, one.actual) }, { label: say(['按近十二个月走势预计', 'If the last twelve months go on']), value: sum(target, line.value) }, { label: say(['九成可能介于', 'Nine times of ten between']), value: `${sum(target, line.low)}～${sum(target, line.high)}` }, { label: say(['前景', 'Outlook']), value: word('Outlook', line.outlook) }])
    : html`<p class="hint">${either(one, 'reason')}</p>`}`;
}

/** Whether somebody of the bureau that issued the document may complete its source; only what is damaged is asked about. */
async function isOwn({ document: { id }, reliability }, me) {
  if (reliability === 'SOUND' || !AUTHORITY.includes(me.role)) return false;
  const { policyDocument } = await ask('PolicyDocument', { document: id, first: 1 });
  return Boolean(policyDocument) && policyDocument.region.code === regionOf(me);
}

/** The clause behind a target, in its own words, and where the target is heading. */
async function clause({ target }, me) {
  const { targetForecast: ahead } = await ask('TargetForecast', { target: target.id });
  return shown(target, ahead, await isOwn(target, me));
}

const shown = (target, ahead, canComplete) => open({
  title: either(target, 'name'), wide: true,
  content: () => html`<blockquote><p>${target.clause.words || target.words}</p></blockquote><p class="hint">${either(target.document, 'name')} ${target.document.number || ''} ${target.clause.number}</p>
    ${target.reliability !== 'SOUND' && canComplete ? html`<p>${press(['补正来源数字', 'Complete the source'], () => complete(target))}</p>` : ''}
    ${facts('Target', target, ['nature', 'comparator', 'reliability', 'regions', { label: say(['指标口径', 'Measured as']), value: target.metric ? `${either(target.metric, 'name')}：${either(target.metric, 'definition')}` : '—' }, { label: say(['说明', 'Note']), value: either(target, 'note') }])}${forecast(target, ahead)}
    <p><a href=${address(`/policies/${target.document.id}`)}>${say(['打开政策文件', 'Open the document'])}</a></p>`,
});

/** What a target was broken down to, and what it is a part of. */
const split = (one) => html`${one.shareOfWhole == null ? '' : html`<p class="hint">${say(['占上级目标 {n}%', '{n}% of the target above'], { n: number(one.shareOfWhole) })}</p>`}${one.parts.length ? html`<details><summary>${say(['分解到 {n} 个地区', 'Broken down to {n} divisions'], { n: one.parts.length })}${one.partsActual == null ? '' : say(['，实际合计 {n}', ', {n} in all'], { n: number(one.partsActual) })}</summary><ul>${one.parts.map((part) => html`<li>${part.target.regions.map((region) => region.name).join('、')} ${number(part.target.value)}${part.share == null ? '' : `（${number(part.share)}%）`} · ${say(['实际', 'actual'])} ${number(part.actual)}</li>`)}</ul></details>` : ''}`;

const verdict = (one) => (one.met == null ? mark(one.hindrance ? word('Hindrance', one.hindrance) : '—') : one.met ? mark(say(['已完成', 'Met']), 'good') : mark(say(['未完成', 'Not met']), one.pace && one.pace.onCourse ? 'wait' : 'bad'));

/** How far targets of policies are reached. */
export default class Targets extends Page {
  get year() {
    return Number(this.query.year) || thisYear() - 1;
  }

  async fetch() {
    return ask('TargetProgress', { region: this.query.region || regionOf(this.me), year: this.year });
  }

  acts() {
    return html`${press(['导出', 'Export'], () => ordered(this.me, { subject: 'TARGET_PROGRESS', region: this.query.region || regionOf(this.me), period: String(this.year) }))}${printer()}`;
  }

  view() {
    const { targetProgress: report } = this.data;
    const titles = [['目标', 'Target'], ['目标值', 'Promised'], ['实际', 'Actual'], ['进展', 'Progress'], ['结果', 'Result']];
    return html`<div class="stackup">${filterBar({ path: '/targets', query: { year: String(this.year), ...this.query }, input: 'CarrierFilter', top: regionOf(this.me), conditions: ['region', { name: 'year', label: ['年度', 'Year'], options: yearOptions() }] })}
      ${report.targets.length ? html`<div class="card scroll" tabindex="0"><table class="stack"><thead><tr>${titles.map((one) => html`<th scope="col">${say(one)}</th>`)}</tr></thead><tbody>${report.targets.map((one) => html`<tr>
        <th scope="row" data-title=${say(titles[0])}><button type="button" class="link" @click=${() => clause(one, this.me)}>${either(one.target, 'name')}</button><p class="hint">${either(one.target.document, 'name')} ${one.target.clause.number}</p></th>
        <td class="number" data-title=${say(titles[1])}>${word('TargetComparator', one.target.comparator)} ${sum(one.target, one.target.value)}</td><td class="number" data-title=${say(titles[2])}>${one.actual == null ? '—' : sum(one.target, one.actual)}</td>
        <td data-title=${say(titles[3])}>${bullet(one)}${split(one)}</td><td data-title=${say(titles[4])}>${verdict(one)}${one.met == null ? html`<p class="hint">${either(one, 'reason')}</p>` : one.pace ? html`<p class="hint">${say(['按进度应达 {n}', '{n} expected by now'], { n: sum(one.target, one.pace.expected) })}</p>` : ''}</td></tr>`)}</tbody></table></div>`
        : nothing(either(report, 'hint') || say(['该年度没有登记的目标', 'No targets on record for that year']), html`${report.lastPromise ? html`<p>${say(['最近一项承诺', 'The last promise'])}：<a href=${address(`/policies/${report.lastPromise.document.id}`)}>${either(report.lastPromise.document, 'name')}</a> ${report.lastPromise.clause.number} ${either(report.lastPromise, 'name')}${report.lastPromise.value == null ? '' : ` ${number(report.lastPromise.value)} ${either(report.lastPromise, 'unit')}`}（${report.lastPromise.lastYear}）</p>` : ''}<ul>${report.places.map((place) => html`<li><a href=${address('/targets', { region: place.region.code, year: Math.min(place.lastYear, thisYear()) })}>${place.region.name} ${place.firstYear}–${place.lastYear}（${place.targets}）</a></li>`)}</ul>`)}</div>`;
  }
}
