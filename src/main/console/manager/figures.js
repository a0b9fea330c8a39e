import { html } from 'lit';
import { act } from '../kit/form.js';
import { tag } from '../kit/show.js';
import { fieldOf, say, schema } from '../words/words.js';
import { count, yuan } from '../words/format.js';

export const names = () => Object.keys(schema().inputs.YearValuesInput.fields);
const shown = (name, value) => (value == null ? '—' : /Yuan$/.test(fieldOf('YearValues', name).type) ? yuan(value) : count(value));

/** Years beside each other, so that what jumps is seen. */
export const figuresTable = (list) => (list && list.length ? html`<div class="scroll" tabindex="0"><table><thead><tr><th scope="col">${say(['指标', 'Figure'])}</th>${list.map((one) => html`<th scope="col" class="number">${one.year} ${tag('YearFiguresState', one.state)}</th>`)}</tr></thead>
  <tbody>${names().map((name) => html`<tr><th scope="row">${fieldOf('YearValues', name).label}</th>${list.map((one) => html`<td class="number">${shown(name, one.values && one.values[name])}</td>`)}</tr>`)}</tbody></table></div>` : html`<p class="hint">${say(['尚未填报', 'None entered yet'])}</p>`);

/** Enters or corrects the figures of a year; what stood there before stands in the fields. */
export const enter = (incubatee, year, present) => act({
  operation: 'EnterYearFigures', title: ['填报年度数据', 'Figures of a year'], wide: true, money: true, done: ['已填报', 'Entered'], press: ['填报', 'Enter'],
  fixed: { incubatee: incubatee.id, ...(year ? { year } : {}), ...(present ? { expectedVersion: present.version } : {}) }, values: present ? { values: present.values } : {},
  intro: html`<p>${incubatee.name} ${year || ''}</p><p class="hint">${say(['金额可按元、千元或万元填写，提交时自动换算。', 'Amounts may be in yuan, thousands or ten thousands; they are converted when sent.'])}</p>`,
  fields: { reason: { show: () => Boolean(present) } },
});

export const giveBack = (figures) => act({ operation: 'ReturnYearFigures', title: ['退回年度数据', 'Give the figures back'], fixed: { figures: figures.id, expectedVersion: figures.version }, press: ['退回', 'Give back'], done: ['已退回', 'Given back'] });
