import { html } from 'lit';
import { ask } from '../api.js';
import { Page, press, printer } from '../kit/page.js';
import { card, facts, grid, mark } from '../kit/show.js';
import { count } from '../words/format.js';
import { fieldOf, say, word } from '../words/words.js';
import { appeal, decide, publish } from './evaluation-acts.js';

const number = (value) => (value == null ? '—' : count(Number(value)));

/** Results side by side: rank and score, then each indicator with its value, points and place. */
export const ranking = (results, indicators) => grid('EvaluationResult', results, [
  { label: ['名次', 'Rank'], show: (one) => (one.rank == null && one.scores.some((score) => score.value == null) ? mark(say(['数据不全，试评', 'A value is unknown: a trial']), 'wait') : number(one.rank)), number: true }, 'name', { label: ['总分', 'Score'], show: (one) => number(one.score), number: true }, { label: ['等级', 'Grade'], show: (one) => (one.veto ? mark(`${one.grade || ''} ${one.veto}`, 'bad') : one.grade || '—') },
  ...indicators.map((indicator) => ({
    label: [indicator.name, indicator.name],
    show: (one) => { const score = one.scores.find((each) => each.indicator === indicator.key); return score ? html`${number(score.value)} <small>${score.points == null ? '' : say(['{p} 分', '{p} points'], { p: number(score.points) })} ${score.place ? say(['第 {n}', 'no. {n}'], { n: score.place }) : ''}</small>` : '—'; },
  })),
]);

/** One run: who stands where among the peers, by which figures, and who appealed. */
export default class Evaluation extends Page {
  async fetch() {
    const { evaluation } = await ask('Ranking', { evaluation: this.params.evaluation });
    return evaluation || Promise.reject(Object.assign(new Error(), { code: 'NOT_FOUND' }));
  }

  heading() {
    return `${this.data.scheme ? this.data.scheme.name : this.data.schemeKey} ${this.data.year}`;
  }

  acts() {
    const one = this.data;
    const can = one.viewerCan;
    const after = async (done) => { if (await done) this.reload(); };
    return html`${can.appeal ? press(['申请复核', 'Appeal'], () => after(appeal(one)), 'main') : ''}${can.decide ? press(['办理复核', 'Decide an appeal'], () => after(decide(one)), 'main') : ''}${can.publish ? press(['公布', 'Publish'], () => after(publish(one))) : ''}${printer()}`;
  }

  view() {
    const one = this.data;
    const scheme = one.scheme || { indicators: [], grades: [], vetoes: [] };
    return html`<div class="stackup">${card('', html`<p>${mark(word('EvaluationState', one.state), one.state === 'PUBLISHED' ? 'good' : 'wait')} ${one.weighed ? '' : mark(say(['部分权重没有公布，只能试评', 'Some weights were never published: a trial']), 'wait')}</p>
      ${facts('EvaluationRun', one, [{ label: fieldOf('EvaluationRun', 'region').label, value: one.region.name }, 'kind', 'ranOn', 'appealsUntil', 'publishedOn', 'weightsBasis'])}
      ${scheme.citation ? html`<p class="hint">${scheme.citation.title} ${scheme.citation.clause || ''} ${scheme.citation.words || ''}</p>` : ''}`)}
      ${card(say(['排名', 'Ranking']), ranking(one.results, scheme.indicators))}
      ${card(say(['指标与权重', 'Indicators and weights']), grid('EvaluationIndicator', scheme.indicators, ['name', 'form', 'quality', { label: ['权重', 'Weight'], show: (each) => { const used = one.weights.find((weight) => weight.indicator === each.key); return used ? number(used.weight) : say(['未设', 'Unset']); } }]))}
      ${one.appeals.length ? card(say(['复核申请', 'Appeals']), grid('EvaluationAppeal', one.appeals, ['number', 'subject', 'indicator', 'reason', 'state', 'decision'])) : ''}</div>`;
  }
}
