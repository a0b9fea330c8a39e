import { html } from 'lit';
import { ask, download } from '../api.js';
import { Page, press, printer } from '../kit/page.js';
import { card, facts, grid, history, tag } from '../kit/show.js';
import { AUTHORITY, regionOf } from '../roles.js';
import { address, go } from '../router.js';
import { count } from '../words/format.js';
import { either, say, word } from '../words/words.js';
import { breakDown } from './break-down.js';
import { amend, approve, change, discard, giveBack, propose, putClause, putTarget, remove } from './policy-acts.js';

const HEAD = ['title', 'number', 'issuer', 'issuedOn', 'from', 'until', 'packages', 'leadUnits', 'cooperatingUnits'];

/** One version of a policy document: what it says beside its original, and what may be done with it. */
export default class PolicyDraft extends Page {
  async fetch() {
    const { policyVersion } = await ask('PolicyDraft', { draft: this.params.draft });
    return policyVersion || Promise.reject(Object.assign(new Error(), { code: 'NOT_FOUND' }));
  }

  heading() {
    return this.data.document.title || say(['政策文件', 'Policy document']);
  }

  after = async (done) => { if (await done) this.reload(); };

  next = async (done) => {
    const payload = await done;
    if (payload) go(address(`/policy-drafts/${payload.policyVersion.id}`));
  };

  acts() {
    const one = this.data;
    const can = one.viewerCan;
    const run = (may, text, way, kind) => (may ? press(text, () => this.after(way(one)), kind) : '');
    return html`${run(can.decide, ['审批通过', 'Approve'], approve, 'main')}${run(can.decide, ['退回', 'Return'], giveBack)}${run(can.propose, ['提交审批', 'Submit'], propose, 'main')}${run(can.write, ['修改文件信息', 'Change the head'], change)}${run(can.write, ['添加条款', 'Add a clause'], (version) => putClause(version))}${can.write && one.clauses.length ? press(['添加目标', 'Add a target'], () => this.after(putTarget(one))) : ''}${run(can.discard, ['放弃', 'Give up'], discard, 'bad')}${AUTHORITY.includes(this.me.role) && one.state === 'IN_FORCE' && one.region.code === regionOf(this.me) ? press(['修订', 'Amend'], () => this.next(amend(one.policy))) : ''}${printer()}`;
  }

  original() {
    const { original, document: head } = this.data;
    return card(say(['原件与关系', 'Original and others']), html`${original ? html`<p><button type="button" class="link" @click=${() => download(`/attachments/${original.attachment}`, original.name)}>${original.name}</button></p><p class="hint">SHA-256 ${original.sha256}</p>` : html`<p class="hint">${say(['未附原件。', 'No original is attached.'])}</p>`}
      ${head.parent ? html`<p>${say(['上级文件', 'Document above'])}：<a href=${address(`/policies/${head.parent.id}`)}>${either(head.parent, 'name')}</a></p>` : ''}
      ${head.replaces.map((other) => html`<p>${word('PolicyReplacementKind', other.kind)}：${other.document ? either(other.document, 'name') : '—'}<span class="hint"> ${other.words}</span></p>`)}`);
  }

  clauses() {
    const one = this.data;
    const write = (clause) => html`<button type="button" class="small" @click=${() => this.after(putClause(one, clause))}>${say(['修改', 'Change'])}</button> <button type="button" class="small" @click=${() => this.after(remove(one, { clause: clause.key }))}>${say(['删除', 'Take out'])}</button>`;
    return grid('EnteredClause', one.clauses, ['number', { path: 'words', show: (clause) => html`${clause.words}${clause.summary ? html`<p class="hint">${clause.summary}</p>` : ''}`, long: true }, 'priority', { path: 'reliability', show: (clause) => tag('Reliability', clause.reliability) }, 'packages', 'leadUnits', ...(one.viewerCan.write ? [{ label: ['操作', 'Acts'], show: write }] : [])]);
  }

  targets() {
    const one = this.data;
    const own = one.targets.filter((target) => !/[~/]/.test(target.key.slice(-12)) || !target.whole);
    const parts = (target) => (target.partsSum == null ? '' : html`<p class="hint">${say(['已分解合计 {n}', '{n} broken down'], { n: count(Number(target.partsSum)) })}${target.difference ? say(['，相差 {n}：{why}', ', {n} off: {why}'], { n: count(Number(target.difference.value)), why: target.difference.reason }) : ''}</p>`);
    const write = (target) => (target.key.includes('~') || target.whole ? '' : html`<button type="button" class="small" @click=${() => this.after(putTarget(one, target))}>${say(['修改', 'Change'])}</button> <button type="button" class="small" @click=${() => this.after(remove(one, { target: target.key }))}>${say(['删除', 'Take out'])}</button>${target.nature === 'TARGET' ? html` <button type="button" class="small" @click=${() => this.after(breakDown(one, target))}>${say(['分解', 'Break down'])}</button>` : ''}`);
    return grid('EnteredTarget', own, [{ path: 'nameZh', show: (target) => html`${either(target, 'name')}<p class="hint">${target.words}</p>` }, 'clauseNumber', { label: ['地区', 'Regions'], show: (target) => target.regions.map((region) => region.name).join('、') },
      { path: 'value', number: true, show: (target) => html`${word('TargetComparator', target.comparator)} ${target.value == null ? '—' : count(Number(target.value))} ${either(target, 'unit')}${parts(target)}` }, { label: ['年度', 'Year'], show: (target) => target.timing.to || word('TargetTimingKind', target.timing.kind) }, { path: 'reliability', show: (target) => tag('Reliability', target.reliability) }, ...(one.viewerCan.write ? [{ label: ['操作', 'Acts'], show: write }] : [])]);
  }

  view() {
    const one = this.data;
    return html`<div class="stackup"><div class="columns">${card(html`${tag('PolicyState', one.state)} ${say(['第 {n} 版', 'Version {n}'], { n: one.edition })}`, html`${facts('EnteredPolicy', one.document, HEAD)}${one.reason ? html`<p class="hint">${say(['修订原因', 'Why it is amended'])}：${one.reason}</p>` : ''}`)}${this.original()}</div>
      ${card(say(['条款', 'Clauses']), this.clauses())}${card(say(['目标与期限', 'Targets and duties']), this.targets())}${card(say(['办理记录', 'History']), history('PolicyEvent', one.history, 'step'))}</div>`;
  }
}
