// Which raw files have changed since the outputs of a dossier were made: lineage.json holds the hash of each as it was.
import { z } from 'zod'
import type { Desk } from './desk.ts'

export const HASHES = 'data/clean/{article}/lineage.json?'

const hashes = z.object({
  stages: z.array(z.object({ inputs: z.array(z.object({ path: z.string(), sha256: z.string() })) })),
})

/** @returns their paths; none where nobody has noted the hashes */
export const outdatedFiles = (desk: Desk): string[] => {
  if (!desk.has(HASHES)) return []
  const inputs = desk.json(HASHES, hashes)?.stages.flatMap((stage) => stage.inputs) ?? []
  const raw = new Map(
    inputs.filter(({ path }) => path.startsWith('data/raw/')).map(({ path, sha256 }) => [path, sha256]),
  )
  return [...raw].flatMap(([path, sha256]) => {
    const now = desk.fingerprint(path)
    return now === null || now.sha256 === sha256 ? [] : [path]
  })
}
