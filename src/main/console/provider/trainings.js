import { act } from '../kit/form.js';
import { press } from '../kit/page.js';
import { table } from '../kit/table.js';
import { ask, rows } from '../api.js';
import { word } from '../words/words.js';
import { today } from '../words/format.js';
import { OfBase } from './mine.js';

/** Users of this base, by whom it was booked so far. */
const users = (base) => async () => {
  const seen = new Map();
  const list = rows((await ask('BaseProjects', { first: 50 })).pilotProjects);
  list.forEach((one) => one.applicant && seen.set(one.applicant.id, one.applicantName));
  const booked = rows((await ask('TrainingList', { filter: { base: base.id }, first: 100 })).trainingRecords);
  booked.forEach((one) => one.incubatee && seen.set(one.incubatee.id, one.incubateeName));
  return [...seen].map(([value, label]) => ({ value, label }));
};

/** Who has passed which training, which some equipment asks for. */
export default class Trainings extends OfBase {
  own() {
    const { base } = this.data;
    const pieces = base.equipment.filter((one) => one.qualification).map((one) => ({ value: one.code, label: `${one.name}（${one.qualification}）` }));
    return press(['登记培训', 'Record a training'], async () => {
      if (await act({ operation: 'RecordTraining', title: ['登记培训', 'Record a training'], fixed: { base: base.id }, values: { passedOn: today() }, fields: { equipment: { options: pieces }, incubatee: { choose: users(base) } } })) this.querySelector('h-table').reload();
    }, 'main');
  }

  show() {
    const { base } = this.data;
    const name = (code) => (base.equipment.find((one) => one.code === code) || { name: word('', code) }).name;
    return table(this, { operation: 'TrainingList', root: 'trainingRecords', type: 'TrainingRecord', input: 'TrainingRecordFilter', filter: { base: base.id }, conditions: [{ name: 'equipment', options: base.equipment.map((one) => [one.code, one.name]) }], name: this.page.title, empty: ['还没有培训记录', 'No trainings yet'],
      columns: ['incubateeName', { path: 'equipment', show: (one) => name(one.equipment) }, 'qualification', 'passedOn', 'validTo'] });
  }
}
