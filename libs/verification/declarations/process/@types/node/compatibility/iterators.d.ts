declare namespace NodeJS {
    interface Iterator<T, TReturn, TNext> extends globalThis.Iterator<T, TReturn, TNext> {
    }
    interface AsyncIterator<T, TReturn, TNext> extends globalThis.AsyncIterator<T, TReturn, TNext> {
    }
    type BuiltinIteratorReturn = ReturnType<any[][typeof Symbol.iterator]> extends globalThis.Iterator<any, infer TReturn> ? TReturn : any;
}
