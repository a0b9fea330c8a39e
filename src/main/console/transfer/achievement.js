import { html } from 'lit';
import { ask } from '../api.js';
import { Page, press, printer } from '../kit/page.js';
import { card, facts, grid, mark } from '../kit/show.js';
import { fieldOf, say, word } from '../words/words.js';
import { assess, convert, distribute, file, nameContract, publish } from './achievement-acts.js';

/** One achievement: who holds it, what it was found to be worth, how it was converted and who got what. */
export default class Achievement extends Page {
  async fetch() {
    const { node } = await ask('AchievementPage', { achievement: this.params.achievement });
    return node && node.title ? node : Promise.reject(Object.assign(new Error(), { code: 'NOT_FOUND' }));
  }

  heading() {
    return this.data.title;
  }

  acts() {
    const one = this.data;
    const can = one.viewerCan;
    const after = async (done) => { if (await done) this.reload(); };
    return html`${can.file ? press(['备案', 'File'], () => after(file(one)), 'main') : ''}${can.assess ? press(['评估', 'Assess'], () => after(assess(one))) : ''}${can.publish ? press(['发布', 'Publish'], () => after(publish(one))) : ''}${can.convert ? press(['登记转化', 'Record a conversion'], () => after(convert(one))) : ''}${printer()}`;
  }

  conversion(one) {
    const after = async (done) => { if (await done) this.reload(); };
    return card(`${word('ConversionMode', one.mode)} ${one.partner}`, html`${facts('Conversion', one, ['number', 'price', 'pricing', 'noticeFrom', 'noticeTo', 'decision', 'approval', { label: fieldOf('Conversion', 'partnerRegion').label, value: one.partnerRegion ? one.partnerRegion.name : say(['境外', 'Abroad']) }, 'on', 'contract', ...(one.contract ? ['contractConfirmed'] : []), 'technologyShares', 'cashShares', 'peopleShares', 'net', 'toPeople'])}
      ${one.incomes.map((income) => html`${facts('ConversionIncome', income, ['on', 'gross', 'cost', 'net', 'percent', 'floorPercent', 'rule', 'people', 'unit'])}${grid('ConversionReward', income.rewards, ['name', 'amount'])}`)}`,
    html`${this.data.viewerCan.convert && one.mode !== 'OWN_USE' ? press(['补登技术合同', 'Name its contract'], () => after(nameContract(this.data, one))) : ''}${this.data.viewerCan.distribute ? press(['登记收益分配', 'Share income out'], () => after(distribute(this.data, one))) : ''}`);
  }

  findings() {
    const { findings } = this.data;
    return findings.length ? card(say(['核查发现', 'What checks found']), html`<ol class="history">${findings.map((finding) => html`<li>${mark(word('ContractCheckCode', finding.code), finding.severity === 'WARN' ? 'wait' : '')} <span class="hint">${finding.rule}</span><ul>${finding.evidence.map((line) => html`<li>${line}</li>`)}</ul></li>`)}</ol>`) : '';
  }

  view() {
    const one = this.data;
    return html`<div class="stackup">${card('', facts('RegisteredAchievement', one, ['number', 'funnel', 'category', 'maturity', 'trl', 'field', 'purpose', 'secrecy', 'unit', { label: fieldOf('RegisteredAchievement', 'region').label, value: one.region.name }, 'source.kind', 'source.plan', 'source.projectNumber', 'source.fiscal', 'source.acceptedOn', 'willing', 'registerBy', 'convertBy', 'overdue', 'registeredOn', 'filedOn', 'publishedOn', 'convertedOn', 'views']))}
      ${one.summary ? card(say(['成果简介', 'Summary']), html`<p>${one.summary}</p>`) : ''}
      <div class="columns">${card(say(['权属份额', 'Shares']), grid('OwnerShare', one.owners, ['name', 'creditCode', 'share']))}${one.rights.length ? card(say(['权利归属', 'Rights']), grid('RightHolding', one.rights, ['right', 'holder'])) : ''}</div>
      ${one.assessment ? card(say(['评估结果', 'Assessment']), facts('AchievementAssessment', one.assessment, ['on', 'assessor', 'trl', 'recommended', 'opinion'])) : ''}
      ${this.findings()}${one.conversions.map((conversion) => this.conversion(conversion))}</div>`;
  }
}
