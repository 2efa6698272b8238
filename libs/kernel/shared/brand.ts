declare const brand: unique symbol;

/** A value that carries its meaning in the type, so that an account's id cannot be passed where a task's is meant. */
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };
