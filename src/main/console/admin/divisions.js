import { html } from 'lit';
import { ask } from '../api.js';
import { Page } from '../kit/page.js';
import { card, grid } from '../kit/show.js';
import { toast } from '../kit/toast.js';
import { say } from '../words/words.js';

/** Brings a new edition of the divisions in: first seen, then applied. */
export default class Divisions extends Page {
  static properties = { ...Page.properties, answer: { state: true }, problems: { state: true } };

  constructor() {
    super();
    /** @type {any} */
    this.answer = undefined;
  }

  read(form) {
    const divisions = form.elements.lines.value.split('\n').map((line) => line.split(/\t|,|\uff0c/).map((one) => one.trim())).filter(([code]) => code)
      .map(([code, name, parent, validFrom, validTo, successors]) => ({ code, name, ...(parent ? { parent } : {}), ...(validFrom ? { validFrom } : {}), ...(validTo ? { validTo } : {}), ...(successors ? { successors: successors.split(' ') } : {}) }));
    return { divisions, source: form.elements.source.value };
  }

  async send(event, dryRun) {
    event.preventDefault();
    const form = this.querySelector('form');
    try {
      const { userErrors, ...answer } = (await ask('ImportDivisions', { input: { ...this.read(form), dryRun } })).importDivisions;
      Object.assign(this, { answer: userErrors.length ? null : answer, problems: userErrors });
      if (answer.applied) toast(say(['已导入', 'Imported']));
    } catch (failure) {
      this.problems = [failure];
    }
  }

  view() {
    return html`<div class="stackup"><form class="card" @submit=${(event) => this.send(event, true)}>
      <div class="field"><label for="source">${say(['来源', 'Source'])}</label><input id="source" name="source" required maxlength="500"></div>
      <div class="field"><label for="lines">${say(['区划（每行：代码，名称，上级，启用日，停用日，接替代码）', 'Divisions, one a line: code, name, parent, from, to, successors'])}</label><textarea id="lines" name="lines" rows="8" required></textarea></div>
      ${(this.problems || []).map((error) => html`<p class="problem" role="alert">${error.message}</p>`)}
      <footer class="acts"><button class="main">${say(['预览变化', 'See what would change'])}</button><button type="button" ?disabled=${!this.answer || this.answer.applied} @click=${(event) => this.send(event, false)}>${say(['确认导入', 'Import'])}</button></footer></form>
      ${this.answer ? card(this.answer.applied ? say(['已导入', 'Imported']) : say(['预览', 'Preview']), html`${grid('DivisionChange', this.answer.changes, ['code', 'name', 'kind', 'validFrom', 'validTo', 'successors'])}${this.answer.recountNeeded ? html`<p class="hint">${say(['导入后需要重新汇总。', 'A recount is needed afterwards.'])}</p>` : ''}`) : ''}</div>`;
  }
}
