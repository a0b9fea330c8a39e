import { html } from 'lit';
import { card, facts, history, mark } from '../kit/show.js';
import { press } from '../kit/page.js';
import { say, word } from '../words/words.js';
import { today } from '../words/format.js';
import { zones } from './carriers.js';
import { institutionKinds, Registered } from './register.js';

/** One institution: what it is, its titles and ties, how it is run where it is an alliance. */
export default class Institution extends Registered {
  source() {
    return { operation: 'InstitutionPage', root: 'institution', field: 'institution' };
  }

  acts() {
    const { viewerCan } = this.data;
    return html`${viewerCan.amend ? html`${this.grantable('INSTITUTION')}${this.tieable(false)}${this.joinable()}` : ''}
      ${viewerCan.amend ? press(['更正', 'Amend'], () => this.amend()) : ''}
      ${viewerCan.reach ? press(['联系方式', 'Contact'], () => this.act({ operation: 'UpdateInstitutionContact', title: ['更新联系方式', 'Whom to ask'], values: { contact: this.data.contact || undefined } })) : ''}
      ${viewerCan.describeAlliance ? press(['联盟运行情况', 'How it is run'], () => this.act({ operation: 'DescribeAlliance', title: ['登记联盟运行情况', 'How the alliance is run'], wide: true, values: this.data.alliance || {}, done: ['已登记', 'Recorded'] })) : ''}
      ${viewerCan.close ? press(['关闭', 'Close'], () => this.act({ operation: 'CloseInstitution', title: ['关闭机构', 'Close the institution'], values: { on: today() }, done: ['已关闭', 'Closed'] }), 'bad') : ''}
      ${viewerCan.reopen ? press(['撤销关闭', 'Reopen'], () => this.act({ operation: 'ReopenInstitution', title: ['撤销关闭', 'It was not closed after all'], done: ['已恢复', 'Reopened'] })) : ''}${this.printer()}`;
  }

  async amend() {
    const { name, englishName, creditCode, address, foundedOn, zone, kinds } = this.data;
    return this.act({ operation: 'AmendInstitution', title: ['更正机构信息', 'Amend the record'], wide: true, fields: { kinds: { options: await institutionKinds() }, zone: { choose: zones } }, done: ['已更正', 'Amended'],
      values: { name, englishName, creditCode, address, foundedOn, zone: zone ? zone.code : undefined, kinds: kinds.map((kind) => kind.key) } });
  }

  alliance() {
    const one = this.data.alliance;
    return card(say(['联盟运行情况', 'How the alliance is run']), html`<p>${one.substantive ? mark(say(['实质性联盟', 'Substantive']), 'good') : mark(say(['尚非实质性联盟', 'Not substantive yet']), 'wait')}
      ${one.lacks.length ? html`<span class="hint">${say(['尚缺', 'It lacks'])} ${one.lacks.map((test) => word('AllianceTest', test)).join(say(['、', ', ']))}</span>` : ''}</p>
      ${facts('Alliance', one, ['agreementOn', 'liableUnit', 'bodies', 'secretariat', 'incomeRules', 'openingRules', 'mechanisms'])}<p class="hint">${one.citation.title}</p>`);
  }

  view() {
    const one = this.data;
    const citations = one.kinds.flatMap((kind) => kind.citations.map((cited) => `${kind.name}：${cited.title} ${cited.clause || ''}“${cited.words}”`));
    return html`<div class="stackup">${card('', facts('Institution', one, [{ label: say(['机构类型', 'Kinds']), value: one.kinds.map((kind) => kind.name).join(say(['、', ', '])) }, 'englishName', 'creditCode', 'region', 'zone', 'address', 'foundedOn', 'registeredOn', 'closedOn', 'contact']))}
      ${one.alliance ? this.alliance() : ''}
      ${card(say(['称号', 'Titles']), this.titles())}
      ${card(say(['关联', 'Ties']), this.ties())}
      ${one.history ? card(say(['登记记录', 'What was done']), history('InstitutionEvent', one.history, 'act')) : ''}
      ${citations.length ? card(say(['类型出处', 'Where its kinds are written']), html`<ul class="history">${citations.map((text) => html`<li>${text}</li>`)}</ul>`) : ''}</div>`;
  }
}
