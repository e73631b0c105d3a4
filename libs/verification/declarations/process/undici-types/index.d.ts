export * from './eventsource';
export * from './fetch';
export * from './file';
export * from './formdata';
export * from './websocket';
export {};
