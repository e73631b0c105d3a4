/** Version of the compiler; part of the identity of all code it generates. */
export const COMPILER_VERSION = '1.2.0';
