/** A case of which nothing is shown: tests fill in what they speak of. */
import type { CaseView } from '#domain/views/caseView';

export const emptyView: CaseView = {
  face: 'authority', caseNo: 'S-2026-0001', initials: 'T.', owner: 'o', team: 't', protectedAddress: false, phase: 'opening', acute: false, receivedOn: '2026-01-01', openedOn: '2026-01-01',
  deadlines: [], waitingFor: [], decisionNeeded: false, withReason: [], threads: [], assessments: [], themes: [], conditions: [], facts: [], wishes: [], purposes: [], goals: [], shortGoals: [], subgoals: [],
  recommendations: [], planOffers: [], plans: [], decisions: [], hearings: [], appeals: [], orders: [], changeRequests: [], followUps: [], scorings: [], needs: [], negotiations: [], parties: [], consents: [],
  information: [], matters: [], notes: [], healthAreas: [], extras: [], errors: [], overrides: [], verbs: [], next: [], alerts: [],
};
