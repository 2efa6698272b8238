export interface NamedPost {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly contact: boolean;
}

/** How a ledger says who owns a task: by units; by posts only where the units' contacts are others. */
export interface OwnersOut {
  readonly units: readonly string[];
  readonly posts: readonly string[];
}

/** Names owners in such a way that whoever reads the ledger back finds the same posts again, in the same order. */
export class OwnerNames {
  private readonly byId: ReadonlyMap<string, NamedPost>;
  /** Units and group units with the posts that they stand for, groups of many first. */
  private readonly names: readonly (readonly [name: string, posts: readonly string[]])[];

  constructor(posts: readonly NamedPost[], groups: ReadonlyMap<string, readonly string[]>) {
    this.byId = new Map(posts.map((post) => [post.id, post]));
    const contacts = new Map(posts.filter(({ contact }) => contact).map(({ unit, id }) => [unit, id]));
    const grouped = [...groups].map(([name, units]) => [name, units.flatMap((unit) => contacts.get(unit) ?? [])] as const);
    const single = [...contacts].map(([unit, id]) => [unit, [id]] as const);
    this.names = [...grouped.filter(([, members]) => members.length > 1), ...single].sort(([, a], [, b]) => b.length - a.length);
  }

  of(owners: readonly string[]): OwnersOut {
    const units: string[] = [];
    for (let at = 0; at < owners.length; ) {
      const named = this.names.find(([, posts]) => posts.every((post, index) => owners[at + index] === post));
      if (!named) return this.byPosts(owners);
      units.push(named[0]);
      at += named[1].length;
    }
    return { units, posts: [] };
  }

  private byPosts(owners: readonly string[]): OwnersOut {
    const posts = owners.flatMap((id) => this.byId.get(id) ?? []);
    return { units: [...new Set(posts.map(({ unit }) => unit))], posts: posts.map(({ title }) => title) };
  }
}
