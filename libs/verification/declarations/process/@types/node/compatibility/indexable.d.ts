interface RelativeIndexable<T> {
    at(index: number): T | undefined;
}
interface String extends RelativeIndexable<string> {
}
interface Array<T> extends RelativeIndexable<T> {
}
