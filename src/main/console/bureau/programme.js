import { html } from 'lit';
import { ask, may, rows } from '../api.js';
import { request } from '../firm/request.js';
import { act } from '../kit/form.js';
import { Page, press, printer } from '../kit/page.js';
import { card, facts, grid, mark, tiles } from '../kit/show.js';
import { tabs } from '../kit/tabs.js';
import { say, word } from '../words/words.js';
import { cited, day, thisYear, today, yuan } from '../words/format.js';
import { settle } from './settle.js';

const TERMS = ['applicants.forms', 'applicants.labels', 'applicants.maxAgeMonths', 'applicants.maxStaff', 'applicants.maxRevenue', 'applicants.maxAssets', 'applicants.maxCapital', 'applicants.minCoreMembers', 'applicants.unlisted', 'coverage.services', 'coverage.statutoryExcluded', 'coverage.localOnly',
  'funding.ratePercent', 'funding.perRequest', 'funding.firstRequest', 'funding.firmYear', 'funding.teamYear', 'requests.perYear', 'requests.oneAtATime', 'requests.lapsePercent', 'validity.months', 'settlement.model', 'settlement.evidence', 'settlement.noticeDays'];

/** One programme: its terms with their sources; for its authority also budget, settlement and ledger. */
export default class Programme extends Page {
  get isWatcher() {
    return may('ProgrammeLedger', this.me.role);
  }

  async fetch() {
    const { programme } = await ask('ProgrammePage', { programme: this.params.programme });
    if (!programme) throw Object.assign(new Error(), { code: 'NOT_FOUND' });
    const money = this.isWatcher && ['ledger', undefined].includes(this.query.tab) ? await ask('ProgrammeLedger', { programme: programme.id, year: thisYear() }).catch(() => null) : null;
    return { programme, money };
  }

  heading() {
    return this.data.programme.title;
  }

  after = async (done) => { if (await done) this.reload(); };

  acts() {
    const { programme } = this.data;
    const bureau = this.me.role === 'BUREAU';
    return html`${may('RequestVoucher', this.me.role) && this.me.role === 'FIRM' ? press(['申领创新券', 'Request a voucher'], () => request(programme), 'main') : ''}
      ${bureau ? html`${press(['兑付', 'Settle'], () => this.after(settle(programme)), 'main')}${press(['设置年度预算', 'Set the budget'], () => this.after(act({ operation: 'SetProgrammeBudget', title: ['设置年度预算', 'Set the budget of a year'], fixed: { programme: programme.id }, values: { year: thisYear() } })))}
        ${press(['新增条款版本', 'New terms'], () => this.after(act({ operation: 'AddProgrammeTerms', title: ['新增条款版本', 'Add terms'], wide: true, fixed: { programme: programme.id, expectedVersion: programme.version }, values: { terms: { from: today() } } })))}` : ''}${printer()}`;
  }

  terms(one) {
    return card(html`${day(one.from)} – ${one.to ? day(one.to) : say(['长期', 'open'])} ${this.data.programme.termsInForce && this.data.programme.termsInForce.from === one.from ? mark(say(['现行', 'In force']), 'good') : ''}`, html`
      ${facts('ProgrammeTerms', one, TERMS)}
      ${one.funding.kindRates.length ? grid('KindRate', one.funding.kindRates, ['kind', 'percent']) : ''}${one.funding.perKind.length ? grid('KindCap', one.funding.perKind, ['kind', 'amount']) : ''}${one.settlement.stageDays.length ? grid('StageDays', one.settlement.stageDays, ['stage', 'days']) : ''}
      <p class="hint">${say(['依据', 'Source'])}：${cited(one.citation)}${one.citation.verified ? '' : ` · ${say(['尚未核对原文', 'not checked against the source yet'])}`}</p>
      ${one.sources.length ? html`<details><summary>${say(['各项规则的依据', 'Sources of each rule'])}</summary><ul class="history">${one.sources.map((source) => html`<li><b>${word('Term', source.term)}</b> <span>${cited(source.citation)}</span>${source.citation.words ? html`<p>${source.citation.words}</p>` : ''}</li>`)}</ul></details>` : ''}`);
  }

  ledger() {
    const { money } = this.data;
    if (!money) return html`<p class="hint">${say(['不在您的办理范围内。', 'Not yours to look after.'])}</p>`;
    const { programmeBudget: budget, ledgerAudit, settlements } = money;
    const { audit, userErrors } = ledgerAudit;
    return html`${budget ? tiles([{ label: say(['{y} 年预算', 'Budget of {y}'], { y: budget.year }), value: yuan(budget.amount) }, { label: say(['已核发占用', 'Committed']), value: yuan(budget.committed) }, { label: say(['可用', 'Available']), value: yuan(budget.available) }]) : ''}
      ${userErrors.map((error) => html`<p class="hint">${error.message}</p>`)}
      ${audit ? card(html`${say(['台账核对', 'Audit of the ledger'])} ${audit.clean ? mark(say(['账实相符', 'Clean']), 'good') : mark(say(['发现问题', 'Findings']), 'bad')}`, html`${facts('LedgerAudit', audit, ['at', 'vouchers', 'orders', 'entries', 'totals.face', 'totals.free', 'totals.held', 'totals.paid', 'totals.lapsed', 'totals.clawedBack'])}${audit.findings.length ? grid('AuditFinding', audit.findings, ['message']) : ''}`) : ''}
      ${card(say(['兑付批次', 'Settlements']), grid('Settlement', rows(settlements), ['on', 'by', 'total', { label: ['笔数', 'Items'], show: (one) => one.items.length }, { path: 'done', show: (one) => (one.done ? mark(say(['已完成', 'Done']), 'good') : mark(say(['进行中', 'Running']), 'wait')) }]))}`;
  }

  view() {
    const { programme } = this.data;
    return tabs(this, `/programmes/${programme.id}`, [
      ...(this.isWatcher ? [{ key: 'ledger', title: ['预算与台账', 'Budget and ledger'], content: () => this.ledger() }] : []),
      { key: 'terms', title: ['条款', 'Terms'], content: () => programme.terms.map((one) => this.terms(one)) },
    ]);
  }
}
