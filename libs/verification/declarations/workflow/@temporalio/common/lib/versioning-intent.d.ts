export type VersioningIntent = 'COMPATIBLE' | 'DEFAULT';
export {};
