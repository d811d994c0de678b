const OPERATOR = 'an operator asks for it'
const RARE = 'only some articles bring it about'
const TROUBLE = 'only trouble brings it about: the simulator and the chaos suite do'

/** Functions that call a port and that not every run comes to. A call in any other function that no life makes fails. */
export const UNREACHED: Readonly<Record<string, string>> = {
  'packages/store/src/articles/lock-articles.ts markGone': RARE,
  'packages/store/src/stories/background.ts findRecallable': RARE,
  'packages/store/src/stories/resolutions.ts findArticlesByUrl': RARE,
  'packages/store/src/stories/resolutions.ts writeResolutions': RARE,
  'packages/store/src/stories/story-rows.ts mergeStory': RARE,
  'packages/store/src/stories/story-rows.ts emptyStories': RARE,
  'packages/store/src/stories/story-rows.ts writeRelations': RARE,
  'packages/store/src/articles/write-findings.ts writeFindings': RARE,
  'packages/store/src/articles/write-findings.ts writeEntities': RARE,
  'packages/store/src/queries/host-slots.ts reserveHost': RARE,
  'packages/store/src/work/ledger.ts createWorkLedger': 'stages in other processes, and leases of long jobs',
  'packages/store/src/work/claims.ts claimItems': TROUBLE,
  'packages/store/src/work/claims.ts extendLease': TROUBLE,
  'packages/store/src/work/quarantine.ts dismissQuarantined': OPERATOR,
  'packages/store/src/work/quarantine.ts groupQuarantine': OPERATOR,
  'packages/store/src/work/quarantine.ts listQuarantine': OPERATOR,
  'packages/store/src/work/quarantine.ts retryQuarantined': OPERATOR,
  'packages/store/src/work/quarantine.ts writeQuarantine': TROUBLE,
  'packages/store/src/work/settings.ts addTally': TROUBLE,
  'packages/store/src/work/settings.ts changeEpoch': TROUBLE,
  'packages/store/src/work/settings.ts readTallies': OPERATOR,
  'packages/store/src/work/settings.ts writeSetting': OPERATOR,
  'packages/store/src/work/take-out.ts putBack': TROUBLE,
  'packages/store/src/work/workers.ts listWorkers': 'each database has a query of its own',
}
