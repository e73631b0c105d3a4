export as namespace Long;
export {};
