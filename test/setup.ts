// Property tests draw the same cases in every run, so that a failure can be repeated and none comes by chance.
import { configureGlobal } from 'fast-check'

configureGlobal({ seed: 298 })
