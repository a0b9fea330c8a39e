import { html } from 'lit';
import { locale, say } from '../words/words.js';
import { moment } from '../words/format.js';

const DAY = 864e5;
const local = (at) => moment(at).replace(' ', 'T');

/** The part of a slot that lies on a day, as a form takes it. */
function within(slot, day) {
  const next = new Date(Date.parse(day) + DAY).toISOString().slice(0, 10);
  const from = local(slot.from) < `${day}T00:00` ? `${day}T00:00` : local(slot.from);
  const to = local(slot.to) > `${next}T00:00` ? `${next}T00:00` : local(slot.to);
  return from < to ? { ...slot, from, to } : null;
}

/**
 * Seven days with what is free or taken in them.
 * @param {string} from first day
 * @param {{from: string, to: string, kind: string, text: string}[]} slots
 * @param {(slot: object) => void} press
 */
export function week(from, slots, press) {
  const days = Array.from({ length: 7 }, (_, i) => new Date(Date.parse(from) + i * DAY).toISOString().slice(0, 10));
  const name = (day) => new Date(`${day}T12:00:00+08:00`).toLocaleDateString(locale(), { weekday: 'short', month: 'numeric', day: 'numeric' });
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${say(['一周日程', 'A week'])}><ul class="week">${days.map((day) => {
    const here = slots.map((slot) => within(slot, day)).filter(Boolean);
    return html`<li><h3>${name(day)}</h3>${here.length ? here.map((slot) => html`<button type="button" class="slot ${slot.kind}" @click=${() => press(slot)}>${slot.from.slice(11)}–${slot.to.slice(0, 10) > day ? '24:00' : slot.to.slice(11)}<br>${slot.text}</button>`) : html`<p class="hint">${say(['无', 'None'])}</p>`}</li>`;
  })}</ul></div>`;
}
