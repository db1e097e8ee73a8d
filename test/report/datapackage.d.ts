// The package ships no types; this is what the test uses of it.
declare module 'datapackage' {
  interface Resource {
    readonly name: string
    read(options: { readonly keyed: true }): Promise<Record<string, unknown>[]>
  }
  export class Package {
    static load(descriptor: string): Promise<Package>
    readonly valid: boolean
    readonly errors: readonly Error[]
    readonly resources: readonly Resource[]
  }
}
