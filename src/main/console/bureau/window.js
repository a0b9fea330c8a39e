import { html } from 'lit';
import { ask, rows } from '../api.js';
import { act } from '../kit/form.js';
import { Page, press, printer } from '../kit/page.js';
import { periodName } from '../kit/period.js';
import { listOf } from '../kit/records.js';
import { card, facts, grid, tiles } from '../kit/show.js';
import { address } from '../router.js';
import { count, doer, percent } from '../words/format.js';
import { either, say, word } from '../words/words.js';

const WAYS = { reports: '/reports' };
const PARTS = { expected: ['应报', 'Expected'], started: ['已开始', 'Begun'], submitted: ['已上报', 'Submitted'], onTime: ['按时', 'On time'], accepted: ['全部通过', 'Accepted'] };
const link = (found) => html`<a href=${listOf(found.records, WAYS) || address('/reports')}>${count(found.count)}</a>`;
const share = (found, of) => (of.count ? percent(found.count / of.count) : '');

/** How far the reports of a window are, with the list behind each number. */
export default class Window extends Page {
  async fetch() {
    const { reportingRates } = await ask('ReportingRates', { window: this.params.window, ...this.within() });
    return reportingRates || Promise.reject(Object.assign(new Error(), { code: 'NOT_FOUND' }));
  }

  /** The division that is looked at, where it is not the whole. */
  within() {
    return this.query.region ? { region: this.query.region } : {};
  }

  heading() {
    const { window, region } = this.data;
    return `${region.name} ${either(window.form, 'name')} ${periodName(window.period)}`;
  }

  acts() {
    const { window } = this.data;
    const versioned = { fixed: { window: window.id, expectedVersion: window.version }, again: async () => ({ expectedVersion: (await this.fetch()).window.version }) };
    const run = (operation, title, done, kind, more) => press(title, async () => { if (await act({ operation, title, press: title, done, ...more })) this.reload(); }, kind);
    return html`<a class="button" href=${address(`/report-totals/${window.id}`, this.within())}>${say(['填报汇总', 'Totals'])}</a>${window.viewerCan.remind ? run('RemindRespondents', ['催报', 'Remind'], ['已催报', 'They are reminded'], 'main', { fixed: { window: window.id, ...this.within() } }) : ''}${window.viewerCan.grantLockException ? run('GrantLockException', ['解锁填报', 'Let one report late'], ['已解锁', 'Let in'], '', { ...versioned, fields: { carrier: { omit: true }, report: { choose: this.respondents(), label: ['填报单位', 'Respondent'] } } }) : ''}${window.viewerCan.close ? run('CloseWindow', ['关闭填报', 'Close'], ['已关闭', 'Closed'], 'bad', versioned) : ''}${printer()}`;
  }

  /** Whoever is asked in this window, by name; carriers, institutions and divisions alike. */
  respondents() {
    return async (text) => rows((await ask('ReportList', { filter: { window: this.data.window.id, ...this.within(), ...(text ? { text } : {}) }, first: 20 })).reports)
      .map((one) => ({ value: one.id, label: one.carrierName }));
  }

  columns(first) {
    return [first, ...Object.entries(PARTS).map(([name, label]) => ({ label, number: true, show: (one) => html`${link(one.rate[name])} ${name === 'expected' ? '' : html`<small>${share(one.rate[name], one.rate.expected)}</small>`}` }))];
  }

  view() {
    const rates = this.data;
    const { window } = rates;
    const below = (region) => html`<a href=${address(`/report-windows/${this.params.window}`, { region: region.code })}>${region.name}</a>`;
    return html`<div class="stackup">
      ${tiles(Object.entries(PARTS).map(([name, label]) => ({ label: say(label), value: count(rates.total[name].count), href: listOf(rates.total[name].records, WAYS), more: name === 'expected' ? '' : share(rates.total[name], rates.total.expected) })))}
      ${rates.byRegion.length ? card(say(['按下级区划', 'By division']), grid('ReportingRegionRate', rates.byRegion, this.columns({ label: ['行政区划', 'Division'], show: (one) => below(one.region) }))) : ''}
      ${rates.byLevel.length ? card(say(['按载体级别', 'By level']), grid('ReportingLevelRate', rates.byLevel, this.columns({ label: ['级别', 'Level'], show: (one) => (one.level ? word('RecognitionLevel', one.level) : say(['无级别', 'Without a title'])) }))) : ''}
      ${card(say(['填报任务', 'The window']), facts('ReportWindow', window, ['period', 'region', 'kinds', 'levels', 'closedOn', ...window.dues.map((due) => ({ label: word('ReportHop', due.hop), value: due.on }))]))}
      ${window.exceptions.length ? card(say(['解锁记录', 'Let in late']), grid('LockException', window.exceptions, [{ label: ['填报单位', 'Respondent'], show: (one) => (one.carrier ? one.carrier.name : one.unit || '') }, 'reason', 'until', { label: ['批准人', 'By'], show: doer }])) : ''}
    </div>`;
  }
}
