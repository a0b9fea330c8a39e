import { ask, rows } from '../api.js';
import { Page } from '../kit/page.js';
import { nothing } from '../kit/state.js';
import { say } from '../words/words.js';

let found;

/** The provider and the bases that somebody looks after; most have one of them. */
export async function mine() {
  found = found || Promise.all([ask('MyCatalogue', { first: 10 }), ask('MyBases')]).then(([one, two]) => ({ providers: rows(one.providers), bases: rows(two.pilotBases).filter((base) => base.viewerCan.manage) }));
  return found;
}

/** A view of one's base. */
export class OfBase extends Page {
  async fetch() {
    const { bases } = await mine();
    if (!bases.length) return { none: true };
    const { pilotBase } = await ask('PilotBasePage', { base: bases[0].id });
    return { base: pilotBase, ...(await this.more(pilotBase)) };
  }

  /**
   * What else the view shows.
   * @param {any} base
   * @returns {Promise<object>}
   */
  async more(base) {
    return {};
  }

  again = async () => ({ expectedVersion: (await ask('PilotBasePage', { base: this.data.base.id })).pilotBase.version });

  acts() {
    return this.data.none ? '' : this.own();
  }

  /** @returns {unknown} */
  own() {
    return '';
  }

  /** @returns {unknown} */
  show() {
    return '';
  }

  view() {
    return this.data.none ? nothing(say(['您没有负责的中试基地。', 'You look after no pilot base.'])) : this.show();
  }
}
