import InstrumentOpenness from '../bureau/instrument-openness.js';

/** The same of the institution that somebody speaks for; of several, the first. */
export default class MyInstruments extends InstrumentOpenness {
  get institution() {
    const [own] = this.me.institutions;
    return own && own.id;
  }

  get path() {
    return '/my-instruments';
  }
}
