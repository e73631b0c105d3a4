export type VersioningIntent = 'COMPATIBLE' | 'DEFAULT';
