import { execFileSync } from 'node:child_process'
import { beforeEach, describe, expect, it } from 'vitest'
import { openRevision } from '../../pipeline/io/git.ts'
import { workbench } from './workbench.ts'

describe('a revision', () => {
  const bench = workbench()
  const git = (...args: string[]): string =>
    execFileSync('git', ['-C', bench.root(), '-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim()
  const open = (revision: string, root = bench.root()) => {
    const opened = openRevision(root, revision)
    if ('refused' in opened) throw new Error(opened.refused)
    return opened
  }
  const refused = (revision: string, root = bench.root()): string => {
    const opened = openRevision(root, revision)
    return 'refused' in opened ? opened.refused : 'opened'
  }
  const text = (bytes: Uint8Array | null): string | null => bytes && new TextDecoder().decode(bytes)

  describe('of a repository', () => {
    beforeEach(() => {
      git('init', '--quiet')
      bench.put('data/raw/a/article.json', 'old')
      bench.put('data/raw/ä b/x.csv', 'tï"ck\n')
      git('add', '.')
      git('commit', '--quiet', '-m', 'one')
      bench.put('data/raw/a/article.json', 'new')
      bench.put('data/raw/c/article.json', 'unknown')
    })

    it('holds its files as they were, by paths below the folder', () => {
      const { store, commit } = open('HEAD')
      expect(commit).toBe(git('rev-parse', 'HEAD'))
      expect(text(store.read('data/raw/a/article.json'))).toBe('old')
      expect(text(store.read('data/raw/ä b/x.csv'))).toBe('tï"ck\n')
      expect(store.read('data/raw/c/article.json')).toBeNull()
      expect(store.read('data/raw/a')).toBeNull()
    })

    it('knows its folders and what lies in them', () => {
      const { store } = open('HEAD')
      expect(store.names('data/raw')).toEqual(['a', 'ä b'])
      expect(store.names('nowhere')).toEqual([])
      expect([store.has('data/raw'), store.has('data/raw/a/article.json'), store.has('data/ra')]).toEqual([
        true,
        true,
        false,
      ])
    })

    it('tells which files are others now, new ones too, of the paths that are asked for', () => {
      expect(open('HEAD').changed(['data/raw/a', 'data/raw/c'])).toEqual([
        'data/raw/a/article.json',
        'data/raw/c/article.json',
      ])
      expect(open('HEAD').changed(['data/raw/a'])).toEqual(['data/raw/a/article.json'])
      expect(open('HEAD').changed(['elsewhere'])).toEqual([])
    })

    it('is one of a folder inside a repository, too', () => {
      const { store } = open('HEAD', `${bench.root()}/data`)
      expect(text(store.read('raw/a/article.json'))).toBe('old')
      expect(store.names('raw')).toEqual(['a', 'ä b'])
    })

    it('is refused where there is none of that name, and nothing is ever taken for an option', () => {
      const words =
        'git log --oneline lists them (a shallow clone holds the last only: git fetch --unshallow)'
      for (const name of ['nope', '--help', '-h', '', ';ls', 'HEAD~9', 'a..b'])
        expect(refused(name)).toBe(`no commit is called ${name}: ${words}`)
    })
  })

  it('is refused where there is no repository, with what to do', () => {
    expect(refused('HEAD')).toBe(
      `${bench.root()} is no git repository, so there is no commit to compare with: git init, git add and git commit make one`,
    )
  })

  it('is refused where git is not there, with what to do', () => {
    const path = process.env.PATH
    try {
      process.env.PATH = bench.root()
      expect(refused('HEAD')).toBe(
        'git is not installed, or not on the PATH: install it from https://git-scm.com',
      )
    } finally {
      process.env.PATH = path
    }
  })
})
