import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

const versions = z.record(z.string(), z.string()).default({})

const lock = z
  .object({
    packages: z.record(
      z.string(),
      z.object({ integrity: z.string().optional(), optionalDependencies: versions }),
    ),
  })
  .parse(JSON.parse(readFileSync('package-lock.json', 'utf8'))).packages

const manifest = z
  .object({ dependencies: versions, devDependencies: versions })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')))

describe('package-lock.json', () => {
  it('holds a checksum for every package', () => {
    const without = Object.entries(lock).filter(
      ([path, { integrity }]) => path !== '' && integrity === undefined,
    )
    expect(without).toEqual([])
  })

  it('holds the native parts for every platform, so that npm ci works on a Mac too', () => {
    const missing = Object.entries(lock).flatMap(([path, { optionalDependencies }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !(`node_modules/${name}` in lock) && !(`${path}/node_modules/${name}` in lock),
      ),
    )
    expect(missing).toEqual([])
  })

  it('is asked for by exact versions', () => {
    const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    )
    expect(loose).toEqual([])
  })
})
