/**
 * A property as the browser has it. A page's named elements hide a document's own properties (`<img name="body">`), and the
 * fields of a form the form's (`<input name="children">`); those of the prototype they cannot hide.
 */
export const own = <T extends object, K extends keyof T>(node: T, key: K): T[K] => Reflect.get(Object.getPrototypeOf(node) as T, key, node) as T[K];
