import Pool from './pool';
export default PoolStats;
declare class PoolStats {
    constructor(pool: Pool);
    connected: number;
    free: number;
    pending: number;
    queued: number;
    running: number;
    size: number;
}
export {};
