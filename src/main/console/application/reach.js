import { html } from 'lit';
import { ask } from '../api.js';
import { Page, printer } from '../kit/page.js';
import { card, grid } from '../kit/show.js';
import { nothing } from '../kit/state.js';
import { address } from '../router.js';
import { count, day, thisYear } from '../words/format.js';
import { say } from '../words/words.js';

const PAID = 'PAID,CLOSED,CLAWED_BACK';
const GRANTED = `GRANTED,LISTED,POSTED,PAYING,FAILED,${PAID}`;
const SUBMITTED = `SUBMITTED,RETURNED,RECOMMENDED,SCORED,ON_NOTICE,DECLINED,WITHDRAWN,${GRANTED}`;

/** Who of a region may claim which award and who has: each number leads to its list. */
export default class Reach extends Page {
  async fetch() {
    const { region } = this.params;
    const year = Number(this.query.year) || thisYear();
    const [{ awardReach }, { awardFigures }] = await Promise.all([ask('AwardReach', { region }), ask('AwardFigures', { region, year })]);
    return { awardReach, awardFigures, year };
  }

  acts() {
    return printer();
  }

  /** A number with the list behind it. */
  behind(name, label, states) {
    const { region } = this.params;
    return { path: name, label, number: true, show: (row) => html`<a href=${address('/award-standings', { region, rule: row.rule.id, states })}>${count(row[name])}</a>` };
  }

  /** Applications of the year behind a number. */
  list(name, label, states) {
    const { region } = this.params;
    const begunOn = `${this.data.year}-01-01..${this.data.year}-12-31`;
    return { path: name, label, number: true, show: (row) => html`<a href=${address('/applications', { region, rule: row.rule, begunOn, states })}>${count(row[name])}</a>` };
  }

  /** What became of the applications of a year. */
  figures() {
    const { awardFigures: found, year } = this.data;
    return card(say(['{year} 年申报与兑付', 'Applied for and paid in {year}'], { year }), found && found.rows.length
      ? grid('AwardFiguresRow', found.rows, ['title', this.list('submitted', ['申报', 'Applied'], SUBMITTED), 'wanted', this.list('granted', ['核定', 'Granted'], GRANTED), 'grantedSum', this.list('paid', ['兑付', 'Paid'], PAID), 'paidSum', 'takenBack'])
      : html`<p class="hint">${say(['本年度没有申报。', 'Nothing was applied for in this year.'])}</p>`);
  }

  view() {
    return html`<div class="stackup">${this.reach()}${this.data.awardReach ? this.figures() : ''}</div>`;
  }

  reach() {
    const found = this.data.awardReach;
    if (!found) return nothing(say(['只能查看本地区的政策覆盖面', 'Only the reach in your own region is yours']));
    const looked = found.on ? say(['{day} 核对全部企业、团队、载体、基地、机构和人员的登记事实', 'Recorded facts of all firms, teams, carriers, bases, institutions and people, looked at on {day}'], { day: day(found.on) }) : say(['尚未核对过，每天夜间核对一次', 'Nothing was looked at yet; that is done once a night']);
    if (!found.rows.length) return nothing(say(['没有可享的奖补', 'Nobody may claim anything']), html`<p>${looked}</p>`);
    return card(found.region.name, html`${grid('AwardReachRow', found.rows, [
      { label: ['奖补事项', 'Award'], show: (row) => html`${row.rule.name} <small>${row.rule.region.name} ${row.rule.clauseNumber}</small>` },
      this.behind('eligible', ['应享', 'May claim'], undefined), this.behind('applied', ['已申报', 'Applied'], 'APPLIED'), this.behind('waiting', ['应享未享', 'Not yet'], 'WAITING'), 'sum'])}<p class="hint">${looked}</p>`);
  }
}
