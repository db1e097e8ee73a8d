// Property tests draw the same cases in every run, so that a failure can be repeated and none comes by chance.
import { configureGlobal } from 'fast-check'

configureGlobal({ seed: 298 })

// The stages say more where GitHub runs them: the tests that are about that say so themselves.
delete process.env.GITHUB_ACTIONS
