import { html } from 'lit';
import { ask } from '../api.js';
import { Page, press, printer } from '../kit/page.js';
import { card, facts, grid, history, mark } from '../kit/show.js';
import { filesOf } from '../manager/evidence.js';
import { address } from '../router.js';
import { either, fieldOf, say, word } from '../words/words.js';
import { correct, judge, publish, resubmit, takeOver } from './showcase-acts.js';

/** A step with who took it and when; nobody took those of the sample. */
const told = (event) => ({ ...event, at: event.by && event.by.at, by: event.by ? (event.by.byPerson && event.by.byPerson.name) || event.by.by : say(['示例数据', 'Sample data']) });
const LOOK = { PUBLISHED: 'good', ACCEPTED: 'good', DECLINED: 'bad' };

/** One showcase: what was done, what came of it, what was published of it and who does likewise. */
export default class Showcase extends Page {
  async fetch() {
    const { showcase } = await ask('ShowcasePage', { showcase: this.params.showcase });
    return showcase || Promise.reject(Object.assign(new Error(), { code: 'NOT_FOUND' }));
  }

  heading() {
    return this.data.title;
  }

  acts() {
    const one = this.data;
    const can = one.viewerCan;
    const act = (may, label, does, look) => (may ? press(label, async () => { if (await does(one, this.me)) this.reload(); }, look) : '');
    return html`${act(can.resubmit, ['补正', 'Mend it'], resubmit, 'main')}${act(can.judge, one.level ? ['上级认定', 'Accept at a higher level'] : ['审核', 'Review'], judge, 'main')}${act(can.publish, ['公开', 'Publish'], publish, 'main')}
      ${act(can.takeOver, ['登记推广应用', 'Do likewise'], takeOver)}${act(can.correct, ['更正', 'Correct it'], correct)}${printer()}`;
  }

  clause() {
    const { clause } = this.data;
    return clause ? html`<blockquote><p>${clause.words}</p></blockquote><p class="hint"><a href=${address(`/policies/${clause.document.id}`)}>${either(clause.document, 'name')}</a> ${clause.number}</p>` : '';
  }

  view() {
    const one = this.data;
    return html`<div class="stackup">${card('', html`<p>${mark(word('ShowcaseState', one.state), LOOK[one.state] || 'wait')} ${one.level ? word('ShowcaseLevel', one.level) : ''}</p>${this.clause()}
      ${facts('Showcase', one, [{ label: fieldOf('Showcase', 'kind').label, value: word('ShowcaseKind', one.kind) }, { label: fieldOf('Showcase', 'proposer').label, value: one.proposer.name }, { label: fieldOf('Showcase', 'region').label, value: one.region.name }, 'proposedOn', 'acceptedOn', 'publishedOn', 'done', 'result'])}
      ${one.path ? html`<p><a href=${one.path} target="_blank">${one.path}</a></p>` : ''}${filesOf(one.evidence)}`)}
      ${one.figures.length ? card(say(['成效数据', 'Figures']), grid('ShowcaseFigure', one.figures, ['name', 'value', 'unit', 'period'])) : ''}
      ${one.adoptions.length ? card(say(['推广应用', 'Who does likewise']), grid('ShowcaseAdoption', one.adoptions, [{ label: fieldOf('ShowcaseAdoption', 'adopter').label, show: (each) => each.adopter.name }, 'since', 'note'])) : ''}
      ${one.versions.length ? card(say(['公开版本', 'As published']), grid('ShowcaseVersion', one.versions, ['number', 'publishedOn', 'title', 'level', 'corrects', 'reason', 'hash'])) : ''}
      ${one.history.length ? card(say(['办理记录', 'What was done']), history('ShowcaseEvent', one.history.map(told), 'step')) : ''}</div>`;
  }
}
