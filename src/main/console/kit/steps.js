import { html } from 'lit';
import { say } from '../words/words.js';

/**
 * How far something has come on a way that is known.
 * @param {{label: string, state: string, more?: string}[]} stages
 */
export const steps = (stages) => html`<ol class="steps">${stages.map((stage) => html`<li class=${stage.state} aria-current=${stage.state === 'now' ? 'step' : 'false'}>
  <b>${stage.label}</b><span class="unseen">${stage.state === 'done' ? say(['已完成', 'done']) : ''}</span>${stage.more ? html`<small>${stage.more}</small>` : ''}</li>`)}</ol>`;
