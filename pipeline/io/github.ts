// Whether GitHub Actions runs this: then what is printed can stand beside the lines of a change.

export const onGitHub = (environment: Readonly<Record<string, string | undefined>> = process.env): boolean =>
  environment.GITHUB_ACTIONS === 'true'
