// git: what a commit holds of a workspace, read without touching the working tree. No shell, and no word of a user's is
// ever taken for an option.
import { execFileSync } from 'node:child_process'
import type { Store } from './store.ts'

export interface Revision {
  /** The commit's hash. */
  readonly commit: string
  readonly store: Store
  /** Files below the folder where git runs that differ from the commit, new ones too. */
  readonly changed: (paths: readonly string[]) => string[]
}

/** No file of a dossier comes near this many bytes. */
const MOST_BYTES = 1_000_000_000

const git = (root: string, args: readonly string[]): Buffer =>
  execFileSync('git', ['-C', root, ...args], {
    env: { ...process.env, LC_ALL: 'C' },
    maxBuffer: MOST_BYTES,
    stdio: ['ignore', 'pipe', 'pipe'],
  })

/** The names that git ends with a zero byte each. */
const named = (output: Buffer): string[] =>
  output
    .toString('utf8')
    .split('\0')
    .filter((name) => name !== '')

const storeOf = (root: string, commit: string): Store => {
  const paths = new Set(named(git(root, ['ls-tree', '-r', '-z', '--name-only', commit])))
  const below = (folder: string): string[] => {
    const start = `${folder}/`
    return [...paths].filter((path) => path.startsWith(start)).map((path) => path.slice(start.length))
  }
  return {
    read: (path) => (paths.has(path) ? git(root, ['cat-file', 'blob', `${commit}:./${path}`]) : null),
    has: (path) => paths.has(path) || below(path).length > 0,
    names: (folder) => [...new Set(below(folder).map((path) => path.split('/')[0] ?? ''))].sort(),
  }
}

/** What git said, in one line, for a message. */
const saidBy = (error: unknown): string => {
  const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error)
  return said.trim().split('\n')[0] ?? ''
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'

/** What to do where git does not answer. */
const refusal = (error: unknown, root: string, revision: string): string => {
  if (isMissing(error)) return 'git is not installed, or not on the PATH: install it from https://git-scm.com'
  const said = saidBy(error)
  if (/not a git repository/.test(said))
    return `${root} is no git repository, so there is no commit to compare with: git init, git add and git commit make one`
  if (/bad revision|Needed a single revision|unknown revision|bad object|ambiguous argument/.test(said))
    return `no commit is called ${revision}: git log --oneline lists them (a shallow clone holds the last only: git fetch --unshallow)`
  return `git: ${said}`
}

/**
 * @param revision as git takes it: a branch, a tag, a hash, `HEAD~1`
 * @returns what the commit holds of the folder `root`, or why there is none and what to do
 */
export const openRevision = (root: string, revision: string): Revision | { readonly refused: string } => {
  try {
    const commit = git(root, ['rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`])
      .toString('utf8')
      .trim()
    return {
      commit,
      store: storeOf(root, commit),
      changed: (paths) => [
        ...named(git(root, ['diff', '--name-only', '-z', '--relative', commit, '--', ...paths])),
        ...named(git(root, ['ls-files', '-z', '--others', '--exclude-standard', '--', ...paths])),
      ],
    }
  } catch (error) {
    return { refused: refusal(error, root, revision) }
  }
}
