import { act } from '../kit/form.js';
import { listPage } from '../kit/list.js';
import { press } from '../kit/page.js';
import { address, go } from '../router.js';
import { regionOf } from '../roles.js';
import { say } from '../words/words.js';
import { today } from '../words/format.js';

export default listPage((page) => ({
  operation: 'PilotBaseSearch', root: 'pilotBases', type: 'PilotBase', input: 'PilotBaseFilter', conditions: ['region', 'fields', 'states', 'capability', 'text'],
  href: (one) => address(`/bases/${one.id}`),
  columns: ['name', 'registerNumber', 'state', 'region', 'fields', { label: ['设备', 'Equipment'], show: (one) => say(['{n} 台', '{n}'], { n: one.equipment.length }) }],
  head: () => (page.me.role === 'BUREAU' ? press(['登记中试基地', 'Register a base'], async () => {
    const payload = await act({ operation: 'RegisterPilotBase', title: ['登记中试基地', 'Register a pilot base'], wide: true, values: { filing: { on: today() } }, fields: { region: { top: regionOf(page.me) }, provider: { omit: true } }, done: ['已登记', 'Registered'] });
    if (payload) go(address(`/bases/${payload.pilotBase.id}`));
  }, 'main') : ''),
}));
