import { html } from 'lit';
import { card } from '../kit/show.js';
import { address } from '../router.js';
import { say } from '../words/words.js';
import { area, day, inDays, today } from '../words/format.js';

const SOON = 90;
const now = (stay) => stay.occupancies.filter((one) => !one.to || one.to > today()).slice(-1)[0];

/** Units floor by floor: who is there and until when. */
export function plan(carrier, stays, acts) {
  const held = new Map();
  stays.forEach((stay) => ((now(stay) || { units: [] }).units).forEach((code) => held.set(code, stay)));
  const units = carrier.space.units.filter((unit) => !unit.to || unit.to > today());
  const floors = [...new Set(units.map((unit) => unit.floor || ''))].sort();
  const kind = (unit, stay) => (!stay ? (unit.free ? 'free' : '') : stay.limitOn && stay.limitOn < today() ? 'late' : stay.limitOn && stay.limitOn < inDays(SOON) ? 'soon' : '');
  const desks = stays.filter((stay) => (now(stay) || {}).workstations > 0);
  return html`${floors.map((floor) => card(floor || say(['未注明楼层', 'No floor given']), html`<ul class="plan">${units.filter((unit) => (unit.floor || '') === floor).map((unit) => {
      const stay = held.get(unit.code);
      return html`<li class=${kind(unit, stay)}><b>${unit.code}</b> <span class="hint">${area(unit.area)}</span><br>
        ${stay ? html`${stay.incubatee ? html`<a href=${address(`/incubatees/${stay.incubatee.id}`)}>${stay.incubateeName}</a>` : stay.incubateeName}<br><span class="hint">${say(['期限', 'Until'])} ${day(stay.limitOn)}</span>` : unit.free ? say(['空闲', 'Free']) : say(['已预定', 'Signed for'])}${acts ? acts(unit, stay) : ''}</li>`;
    })}</ul>`))}
    ${card(say(['工位：在用 {n}，共 {m}', 'Workstations: {n} of {m} in use'], { n: carrier.space.workstationsLeased, m: carrier.space.workstations }), html`<ul class="plan">${desks.map((stay) => html`<li class=${kind({}, stay)}><b>${now(stay).workstations}</b> ${stay.incubateeName}</li>`)}</ul>`)}
    <p class="hint">${say(['绿色为空闲，橙色 90 日内到期，红色已超期。', 'Green is free, orange ends within 90 days, red is over its limit.'])}</p>`;
}
