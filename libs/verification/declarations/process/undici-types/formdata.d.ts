import { File } from './file';
import { SpecIterableIterator } from './fetch';
declare type FormDataEntryValue = string | File;
export declare class FormData {
    append(name: string, value: unknown, fileName?: string): void;
    set(name: string, value: unknown, fileName?: string): void;
    get(name: string): FormDataEntryValue | null;
    getAll(name: string): FormDataEntryValue[];
    has(name: string): boolean;
    delete(name: string): void;
    forEach: (callbackfn: (value: FormDataEntryValue, key: string, iterable: FormData) => void, thisArg?: unknown) => void;
    keys: () => SpecIterableIterator<string>;
    values: () => SpecIterableIterator<FormDataEntryValue>;
    entries: () => SpecIterableIterator<[
        string,
        FormDataEntryValue
    ]>;
    [Symbol.iterator]: () => SpecIterableIterator<[
        string,
        FormDataEntryValue
    ]>;
    readonly [Symbol.toStringTag]: string;
}
