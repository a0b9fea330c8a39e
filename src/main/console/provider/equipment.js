import { shown } from '../words/format.js';
import { word } from '../words/words.js';

const hours = (one) => one.openingHours.map((time) => `${word('Weekday', time.day)} ${time.from}–${time.to}`).join('；');
export const equipmentColumns = ['name', 'code', 'line', 'capabilities', { path: 'price', number: true, show: (one) => `${shown('Yuan', one.price)} ${word('BookingUnit', one.unit)}` }, { path: 'openingHours', show: hours }, 'needsApproval', 'qualification', 'outsiders', 'withdrawnOn'];
