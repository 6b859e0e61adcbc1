/** English words of the team's overview. */
import type { team as danish } from '../da/team';

const cases = (n: number) => (n === 1 ? '1 case' : `${n} cases`);

export const team: typeof danish = {
  sections: 'Part of the overview', section: { board: 'Board', cases: 'Cases', figures: 'Key figures', supervision: 'Supervision' },
  otherTeam: 'The tab shows another team', otherTeamText: (name) => `The tab shows ${name}, and you belong to another team. Use Sagskompas on the left side of Teams for your own cases.`,
  pick: 'Which team shall the tab show?', noTeams: 'The teams could not be fetched; the tab shows the team that each person belongs to.', tabName: (name) => `${name}: cases`,
  board: {
    title: 'What needs something', phases: 'Open cases by phase', phase: 'Phase', age: 'Time in the phase', count: 'Cases', overdue: 'Overdue', oldest: 'Oldest', none: 'No open cases.',
    days: (n) => (n === 1 ? '1 day' : `${n} days`),
    band: { fresh: 'up to 14 days', month: '15–28 days', twoMonths: '29–56 days', longer: 'over 56 days' },
    bar: (phase, parts) => `${phase}: ${parts}`,
    open: 'Show the cases',
  },
  sign: {
    overdue: 'Overdue deadlines', lateFollowUp: 'Overdue follow-ups', approval: 'Approvals waiting', unanswered: 'Unanswered orders', appeal: 'Appeals', ready: 'Ready for decision', acute: 'Urgent', held: 'On hold',
  },
  figures: {
    title: 'Key figures', by: 'Told by', period: 'Period', periodChoice: { year: 'Last 12 months', half: 'Last 6 months', quarter: 'Last 3 months' },
    dimension: { team: 'Team', targetGroup: 'Primary target group', provider: 'Provider', providerType: 'Type of provider', service: 'Service', goalType: 'Goal type', theme: 'Theme', providerKind: 'Internal or external', period: 'Quarter' },
    from: (from, to) => `${from} to ${to}`, few: 'hidden', hidden: (n) => `Numbers with fewer than ${n} citizens behind them are hidden. So are numbers from which those could be found.`,
    nothing: 'nothing to count', whole: 'All together', unknown: 'Not stated', none: 'There are no figures for the period.',
    share: (count, of, percent) => `${count} of ${of} (${percent})`, shareOf: (of) => `out of ${of}`, percent: (value) => `${value} %`, n: (n) => `n = ${n}`,
    progress: 'Progress with the goals', citizens: 'Citizens', goals: 'Active goals', lights: 'Lights', noGoals: 'No active goals.',
    measure: { consistent: 'Goes as the goal type asks', levelGain: 'Levels won on average', tookPart: 'The citizen took part', completeness: 'Completeness', monthsToMet: 'Months to met (median)', met: 'Met at the end' },
    casework: 'The casework', workload: 'Cases and weight',
    workloadText: 'New cases weigh most, stable ones least; the weights are the municipality’s own. The order is alphabetical and says nothing about effort.', weighted: (n) => `weight ${n}`, worker: 'Caseworker',
    key: {
      deadlineKept: 'Decisions within the deadline', noticeGiven: 'Notice given when late', citizenView: 'Follow-ups with the citizen’s view', statusOnTime: 'Status from providers on time', planOffered: 'Plan offered where it must be',
      reopened: 'Reopened within 6 months', mismatch: 'Need, intervention and rate do not match', overturned: 'Changed or remitted by the appeals board', goalsComplete: 'Goals with expected level and measure',
      startMissing: 'Goals without a starting point', levelMissing: 'Goals without a present level', dateMissing: 'Interventions without a next date', needMissing: 'Cases without support need',
      overdue: 'Follow-ups', needChange: 'Support need, last against first', overturnCause: 'Causes of change', phaseDays: 'Days in each phase', costPerYear: 'Yearly cost of running interventions', savings: 'Saved against the first offer', rates: 'Average rate', caseload: 'Open cases in all',
    },
    part: {
      notOverdue: 'on time', upTo30: 'up to 30 days over', upTo90: '31–90 days over', over90: 'more than 90 days over', less: 'less', same: 'the same', more: 'more',
      information: 'information', reasoning: 'reasoning', assessment: 'assessment', legalBasis: 'legal basis', hearing: 'hearing', other: 'other', none: 'not stated',
      hour: 'per hour', day: 'per day', month: 'per month', package: 'per course',
    },
    spread: (median, p90, n) => `median ${median}, 90 % within ${p90} (n = ${n})`, kroner: (value) => `DKK ${value}`, cases,
    careful: 'Read with care: a first offer may be high so that it can fall.',
  },
  supervision: {
    title: (month) => `Cases to look through in ${month}`, text: 'The cases were drawn at random for the month and do not change before the next begins. Nobody has chosen them.', none: 'There are no cases to look through this month.',
    checklist: 'Look for', checks: [
      'Is the request clear, and was the citizen guided and involved?', 'Was information collected with consent or another legal basis?', 'Do assessment, support need and target group fit together?', 'Was a plan offered where it must be?',
      'Are hearing, reasons and guidance on appeal in place?', 'Has each goal an expected level and date, and does it say how it is seen?', 'Was the follow-up held in time and with the citizen’s view?',
    ],
  },
};
