import * as native from './native';
export { native, };
export {};
