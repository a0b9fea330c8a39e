import { html } from 'lit';
import { press, printer } from '../kit/page.js';
import { table } from '../kit/table.js';
import { address } from '../router.js';
import { counted, stayColumns } from '../bureau/stays.js';
import { say, word } from '../words/words.js';
import { admit, admitMany, end, graduate, move, recordPast } from './admission.js';
import { OfCarrier } from './mine.js';
import { recordFor } from './services.js';

/** Whoever stays, once each. */
const parties = (stays) => [...new Map(stays.filter((one) => one.incubatee).map((one) => [one.incubatee.id, { id: one.incubatee.id, name: one.incubateeName }])).values()];

/** Who stays, until when and where; everything that can be done with a stay is done here. */
export default class Tenants extends OfCarrier {
  acts() {
    return html`${press(['办理入孵', 'Admit'], async () => { if (await admit(this.carrier)) this.querySelector('h-table').reload(); }, 'main')}${press(['批量入孵', 'Admit many'], async () => { await admitMany(this.carrier); this.querySelector('h-table').reload(); })}${press(['补录往期', 'Record a past stay'], async () => { if (await recordPast(this.carrier)) this.querySelector('h-table').reload(); })}${printer()}`;
  }

  view() {
    const after = async (done, list) => { if (await done) list.reload(); };
    return html`${this.chooser()}${table(this, {
      operation: 'StayList', root: 'stays', type: 'Stay', input: 'StayFilter', filter: { carrier: this.carrier.id }, conditions: ['text', 'states', 'overdue', 'residence', 'begun', ...counted], name: this.page.title,
      columns: [...stayColumns, { label: ['资质', 'Labels'], show: (one) => ((one.incubatee && one.incubatee.labels) || []).filter((label) => label.inForce).map((label) => word('GrowthLabelKind', label.kind)).join('、') }],
      batch: (chosen, list) => press([`登记服务（${chosen.length}）`, `Record a service for ${chosen.length}`], async () => { if (await recordFor(this.carrier, parties(chosen))) list.reload(); }, 'main small'),
      acts: (one, list) => html`<a href=${address(`/stays/${one.id}`)}>${say(['详情', 'Details'])}</a> ${one.viewerCan.move ? press(['换场地', 'Move'], () => after(move(this.carrier, one), list)) : ''}${one.viewerCan.graduate ? press(['毕业', 'Graduate'], () => after(graduate(one), list)) : ''}${one.viewerCan.end ? press(['退出', 'End'], () => after(end(one), list), 'bad') : ''}`,
    })}`;
  }
}
