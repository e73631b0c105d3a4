export { load, resolve } from '@workflow-builder/testing/ts-hooks';
