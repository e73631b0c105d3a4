/// <reference path="async_hooks.d.ts" />
